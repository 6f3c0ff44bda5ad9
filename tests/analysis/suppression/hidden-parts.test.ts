import * as fc from 'fast-check';
import { hiddenParts } from '../../../src/analysis/suppression/hidden-parts';

const hidden = (sizes: readonly number[], k: number): readonly number[] | 'unnamed' => {
  const parts = hiddenParts(sizes, k);
  return parts === 'unnamed' ? parts : [...parts].sort((a, b) => a - b);
};

describe('parts of a municipality that are hidden altogether', () => {
  // STATISTICS.md rule 21 c
  it.each([
    ['none where none is small', [8, 10, 12], 5, []],
    ['the small one, and the first that has 2k − 2', [4, 8, 10, 12], 5, [0, 1]],
    ['none may be named where two have no 3k − 2 together', [1, 5, 5], 5, 'unnamed'],
    ['one of 2k − 2 though it stands last', [6, 2, 9], 5, [1, 2]],
    ['none may be named where all are small', [3, 4], 5, 'unnamed'],
    ['the first two that have 3k − 2 where none has 2k − 2', [4, 6, 6, 7], 5, [0, 1, 3]],
    ['three with 4k − 2 where no two have 3k − 2', [4, 6, 6, 6], 5, [0, 1, 2, 3]],
    ['all small ones, with the same protector', [3, 20, 4, 30], 5, [0, 1, 2]],
    ['20 of 47 for one without a department', [20, 26, 1], 5, [0, 2]],
    ['one part that is the whole', [46], 5, []],
    ['nobody is no small part', [0, 12, 9], 5, []],
    ['nor does nobody protect', [0, 4, 9], 5, [1, 2]],
    ['with k 2, two people protect one', [1, 2, 9], 2, [0, 1]],
    ['with k 10, 18 are asked for', [9, 17, 18], 10, [0, 2]],
    ['with k 10, two of 28 together', [9, 13, 14, 15], 10, [0, 1, 3]],
    ['of no parts at all', [], 5, []],
  ] as const)('%s', (_, sizes, k, expected) => {
    expect(hidden(sizes, k)).toEqual(expected);
  });

  it('are the same whatever the small ones are, so which they are does not tell how small', () => {
    const large = fc.array(fc.integer({ min: 5, max: 20 }), { maxLength: 6 });
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (parts, one, other) => {
        expect(hidden([one, ...parts], 5)).toEqual(hidden([other, ...parts], 5));
      }),
    );
  });

  it('leave the number of the small ones open, from 1 to k − 1', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 10 }), (parts, k) => {
        const found = hidden(parts, k);
        if (found === 'unnamed') return;
        const small = found.filter((at) => (parts[at] as number) < k);
        const people = found.reduce((sum, at) => sum + (parts[at] as number), 0);
        const protectors = found.length - small.length;
        expect(protectors > 0).toBe(small.length > 0);
        // With k − 1 in one of them and one in each other small one, the protectors still have k each.
        if (small.length > 0) expect(people).toBeGreaterThanOrEqual((protectors + 1) * k - 1);
      }),
    );
  });
});

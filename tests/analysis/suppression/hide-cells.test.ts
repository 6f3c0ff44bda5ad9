import * as fc from 'fast-check';
import { allAlike, hidesItself, type Cell, type Layer } from '../../../src/analysis/suppression/cell';
import { hideCells, type DividedCell } from '../../../src/analysis/suppression/hide-cells';
import type { Crossed } from '../../../src/analysis/suppression/hide-layer';
import { nestedGroups } from '../../../src/analysis/suppression/nested-groups';

/** "122v" of four people: steps above the scale's lower end, v don't know; a dot answered nothing. */
function cellOf(answers: string): Cell {
  const ratings = Array.from(answers).flatMap((sign) => (/\d/.test(sign) ? [Number(sign)] : []));
  const dontKnow = Array.from(answers).filter((sign) => sign === 'v').length;
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  return {
    ratings: { count: ratings.length, moments: { sum: sum(ratings), squares: sum(ratings.map((one) => one * one)) } },
    shares: { count: ratings.length + dontKnow, moments: { sum: dontKnow, squares: dontKnow } },
  };
}

const divided = (parts: readonly string[], out: readonly number[] = []): DividedCell => ({
  cells: parts.map(cellOf),
  sizes: parts.map(({ length }) => length),
  out: new Set(out),
});

type OfLayer = (layer: Layer) => Crossed;
const NONE: OfLayer = () => null;
const hide = (divisions: readonly DividedCell[], whole: string, crossed = NONE, k = 5) =>
  hideCells(cellOf(whole), divisions, crossed, k).map(({ shares, ratings, blank }) => ({
    shares: [...shares].sort(),
    ratings: [...ratings].sort(),
    blank,
  }));
const alone = (parts: readonly string[], out: readonly number[] = [], k = 5) =>
  hide([divided(parts, out)], parts.join(''), NONE, k)[0];

describe('one question in one division', () => {
  it('hides nothing where every part has enough', () => {
    expect(alone(['123v50', '01234v', '54v213'])).toEqual({ shares: [], ratings: [], blank: false });
  });

  it('hides a part of too few and one more, the first of those that do', () => {
    expect(alone(['123v50', '012v.', '54v211'])).toEqual({ shares: [0, 1], ratings: [0, 1], blank: false });
  });

  it('hides the ratings alone where enough answered', () => {
    expect(alone(['12345v', '0123vv', '543210'])).toEqual({ shares: [], ratings: [0, 1], blank: false });
  });

  it('takes one that differs where the first says the same as all that is hidden', () => {
    // Both the small one and the first would be all 3.
    expect(alone(['333333333333', '3333', '012345'])).toMatchObject({ ratings: [1, 2] });
  });

  it('needs no further one where the hidden ones protect each other', () => {
    expect(alone(['012v', '345v', '012345'])).toMatchObject({ shares: [0, 1], ratings: [0, 1] });
  });

  it('hides all alike under 2k, but not 2k', () => {
    expect(alone(['3333333', '012345v'])).toMatchObject({ shares: [], ratings: [0, 1] });
    expect(alone(['3333333333', '012345v'])).toMatchObject({ shares: [], ratings: [] });
    expect(alone(['vvvvvv', '012345v'])).toMatchObject({ shares: [0, 1] });
  });

  it('that nobody said vet ej hides nothing', () => {
    expect(alone(['012345', '543210'])).toEqual({ shares: [], ratings: [], blank: false });
  });

  it('says of parts what the whole says of itself: all alike', () => {
    expect(alone(['3333', '333333', '333'])).toEqual({ shares: [0, 2], ratings: [0, 1, 2], blank: false });
    expect(alone(['3333333333', '3333333333', '333', '3333'])).toMatchObject({ ratings: [2, 3], blank: false });
  });

  it('where nobody said vet ej in what is hidden, but someone in the rest, takes one where someone did', () => {
    expect(alone(['0123', '012345', '012vvv'])).toMatchObject({ shares: [0, 2] });
  });

  it('gives a part that is out no further protector but for what its answers ask', () => {
    expect(alone(['01234v', '54321v', '1234'], [0, 2])).toMatchObject({ shares: [0, 2] });
    // Those of the two that are out who answered are all alike: the third differs.
    expect(alone(['44444v', '54321v', '4444'], [0, 2])).toMatchObject({ shares: [0, 2], ratings: [0, 1, 2] });
  });

  it('hides all parts of a whole that hides itself', () => {
    expect(alone(['v', 'vvv', 'vv'])).toMatchObject({ shares: [0, 1, 2], ratings: [0, 1, 2] });
  });

  it.each([2, 5, 7, 10])('with k %i is of k people at least', (k) => {
    const part = 'v012345012'.slice(0, k);
    expect(alone([part, part, part.slice(0, -1)], [], k)).toMatchObject({ shares: [0, 2] });
  });
});

describe('two divisions of one question', () => {
  const crossed =
    (counts: readonly (readonly number[])[]): OfLayer =>
    () =>
      counts;

  it('hide the smaller of two nested ones, and one more beside it', () => {
    const departments = divided(['01234', '01234501234501234501v']);
    const roles = divided(['012345', '0123401234501234501v']);
    const counts = [
      [5, 0],
      [1, 20],
    ];
    const [first, second] = hide([departments, roles], '0123401234501234501234501v', crossed(counts));
    expect(first).toMatchObject({ shares: [0, 1], ratings: [0, 1] });
    expect(second).toMatchObject({ shares: [], ratings: [] });
  });

  it('of equal size hide the role', () => {
    // Chef 10 is Kommunledning 5 and 5, of whom one did not answer.
    const departments = divided(['0123v', '0123.', '012345012345v']);
    const roles = divided(['0123v0123.', '012345012345v']);
    const counts = [
      [5, 0],
      [4, 0],
      [0, 13],
    ];
    const [first, second] = hide([departments, roles], '0123v0123012345012345v', crossed(counts));
    // Four of the second answered, so it is hidden, with the first of the others.
    expect(first?.shares).toEqual([0, 1]);
    expect(second?.shares).toEqual([]);
  });

  it('hide nothing where the whole says it of everyone: nobody said vet ej', () => {
    const departments = divided(['012345', '01234501234501234501']);
    const roles = divided(['0123454', '0123501234501234501']);
    const counts = [
      [6, 0],
      [1, 19],
    ];
    const [first, second] = hide([departments, roles], '01234501234501234501012345', crossed(counts));
    expect([first?.shares, second?.shares]).toEqual([[], []]);
    expect(first?.ratings).toEqual([0, 1]);
  });

  it('leave no known sums of which one is of a few people more than the other', () => {
    const person = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom('0', '1', '2', '3', 'v', '.'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 60 }), (drawn) => {
        // Most of a department have its role, so that groups are nested often.
        const people = drawn.map(([department, role, answer, usual]) => ({
          of: [department, usual ? department % 3 : role] as const,
          answer,
        }));
        const part = (division: 0 | 1, at: number): string =>
          people.map(({ of, answer }) => (of[division] === at ? answer : '')).join('');
        const all = [0, 1, 2, 3];
        const divisions = [divided(all.map((at) => part(0, at))), divided(all.slice(1).map((at) => part(1, at - 1)))];
        const counts = (layer: Layer): number[][] =>
          all.map((a) =>
            [0, 1, 2].map(
              (b) =>
                people.filter(
                  ({ of, answer }) =>
                    of[0] === a && of[1] === b && answer !== '.' && (layer === 'shares' || answer !== 'v'),
                ).length,
            ),
          );
        const whole = cellOf(people.map(({ answer }) => answer).join(''));
        const found = hideCells(whole, divisions, counts, 5);
        for (const layer of ['shares', 'ratings'] as const) {
          if (hidesItself(whole, layer, 5) || allAlike(whole[layer])) continue;
          const blocks = found.map((one, at) => {
            const hidden = one.blank ? new Set(divisions[at]?.cells.keys()) : one[layer];
            const shown = [...(divisions[at]?.cells.keys() ?? [])].filter((position) => !hidden.has(position));
            return [...shown.map((position) => [position]), [...hidden]];
          });
          const known = (blocks[0] ?? []).map((a) =>
            (blocks[1] ?? []).map((b) =>
              a.reduce((sum, one) => sum + b.reduce((row, two) => row + (counts(layer)[one]?.[two] ?? 0), 0), 0),
            ),
          );
          expect(nestedGroups(known, 5)).toBeNull();
        }
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});

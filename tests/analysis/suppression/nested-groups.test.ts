import * as fc from 'fast-check';
import { nestedGroups } from '../../../src/analysis/suppression/nested-groups';

type Counts = readonly (readonly number[])[];

/** Every union against every union: people in the second and not in the first, where nobody is the other way round. */
function anyNested(counts: Counts, k: number): boolean {
  const [firsts, seconds] = [counts.length, counts[0]?.length ?? 0];
  for (let first = 0; first < 1 << firsts; first += 1)
    for (let second = 0; second < 1 << seconds; second += 1) {
      let [outside, between] = [0, 0];
      counts.forEach((row, a) =>
        row.forEach((people, b) => {
          const [inFirst, inSecond] = [(first >> a) & 1, (second >> b) & 1];
          if (inFirst && !inSecond) outside += people;
          if (!inFirst && inSecond) between += people;
        }),
      );
      if (outside === 0 && between > 0 && between < k) return true;
    }
  return false;
}

describe('nested groups', () => {
  // STATISTICS.md rule 21 e
  it('Kommunledning is Chef, and one Chef sits elsewhere', () => {
    // Departments × roles (Chef, Medarbetare).
    expect(
      nestedGroups(
        [
          [5, 0],
          [1, 20],
        ],
        5,
      ),
    ).toEqual({ first: [0], second: [0] });
  });

  it('Chef 12 is two departments of 6 and 5, and one', () => {
    const found = nestedGroups(
      [
        [6, 0],
        [5, 0],
        [1, 30],
      ],
      5,
    );
    expect(found).toEqual({ first: [0, 1], second: [0] });
  });

  it('there is none where both share enough, or nobody', () => {
    expect(
      nestedGroups(
        [
          [5, 0],
          [5, 20],
        ],
        5,
      ),
    ).toBeNull();
    expect(
      nestedGroups(
        [
          [5, 0],
          [0, 20],
        ],
        5,
      ),
    ).toBeNull();
    expect(
      nestedGroups(
        [
          [9, 2],
          [2, 9],
        ],
        5,
      ),
    ).toBeNull();
  });

  it('are found where trying every union finds any', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 })), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
    );
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 7 }), (some, k) => {
        expect(nestedGroups(some, k) !== null).toBe(anyNested(some, k));
      }),
      { numRuns: 400 },
    );
  });
});

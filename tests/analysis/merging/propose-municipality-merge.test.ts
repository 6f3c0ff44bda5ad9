import * as fc from 'fast-check';
import { proposeMunicipalityMerge } from '../../../src/analysis/merging/propose-municipality-merge';
import type { CountedUnit } from '../../../src/analysis/units/counted-unit';

const municipality = (rows: number, at: number): CountedUnit => ({
  id: `k${at + 1}`,
  name: `k${at + 1}`,
  ownName: `k${at + 1}`,
  level: 'municipality',
  municipality: `k${at + 1}`,
  listed: true,
  rows,
  invited: null,
  measured: { questions: [], areas: [], categories: [], dimensions: [] },
  answers: null,
});
const proposed = (sizes: readonly number[], k = 5) => proposeMunicipalityMerge({ units: sizes.map(municipality) }, k);

it("the demo's: the one of four goes with the smallest of the others, which is then not shown by itself", () =>
  expect(proposed([47, 88, 45, 118, 4, 39, 61])).toEqual({
    merged: [['k5', 'k6']],
    noLongerAlone: ['k6'],
    countedBefore: 6,
    countedAfter: 7,
  }));

it('two small ones go together, and cost nobody anything', () =>
  expect(proposed([3, 20, 4])).toEqual({
    merged: [['k1', 'k3']],
    noLongerAlone: [],
    countedBefore: 1,
    countedAfter: 3,
  }));

it('nothing is proposed where none is small, or all are too few together; one without answers goes with nobody', () => {
  expect(proposed([20, 30])).toBeNull();
  expect(proposed([1, 2])).toBeNull();
  expect(proposed([0, 20])).toBeNull();
  expect(proposed([0, 4, 20])).toMatchObject({ merged: [['k2', 'k3']], countedBefore: 1, countedAfter: 2 });
});

it('all have k people then, and each is in one group, whatever the sizes', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 9 }),
      fc.integer({ min: 3, max: 10 }),
      (sizes, k) => {
        const names = proposed(sizes, k)?.merged ?? [];
        const of = (name: string): number => sizes[Number(name.slice(1)) - 1] ?? NaN;
        for (const group of names) expect(group.reduce((sum, name) => sum + of(name), 0)).toBeGreaterThanOrEqual(k);
        expect(new Set(names.flat()).size).toBe(names.flat().length);
        if (names.length > 0)
          sizes.forEach((size, at) => {
            if (size > 0 && size < k) expect(names.flat()).toContain(`k${at + 1}`);
          });
      },
    ),
  ));

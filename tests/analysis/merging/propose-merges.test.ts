import * as fc from 'fast-check';
import { proposeMerges } from '../../../src/analysis/merging/propose-merges';
import type { CountedUnit } from '../../../src/analysis/units/counted-unit';

const unit = (level: CountedUnit['level'], ownName: string, rows: number, listed = true): CountedUnit => ({
  id: `${level} ${ownName}`,
  name: ownName,
  ownName,
  level,
  municipality: 'municipality A',
  listed,
  rows,
  invited: null,
  measured: { questions: [], areas: [], categories: [], dimensions: [] },
  answers: null,
});

const proposed = (sizes: readonly number[], k = 5, withoutDepartment = 0) =>
  proposeMerges(
    {
      units: [
        unit(
          'municipality',
          'A',
          sizes.reduce((sum, size) => sum + size, withoutDepartment),
        ),
        ...sizes.map((size, at) => unit('department', `d${at + 1}`, size)),
        ...(withoutDepartment > 0 ? [unit('department', '', withoutDepartment, false)] : []),
      ],
    },
    k,
  );

it('two small departments are reported together where that shows more', () => {
  expect(proposed([3, 4, 10, 12])).toEqual([
    { municipality: 'municipality A', name: 'A', merged: [['d1', 'd2']], shownBefore: 1, shownAfter: 3 },
  ]);
});

it('a lone small one goes with the smallest of the others', () => {
  expect(proposed([4, 8, 10, 12])).toEqual([
    { municipality: 'municipality A', name: 'A', merged: [['d1', 'd2']], shownBefore: 2, shownAfter: 3 },
  ]);
  expect(proposed([10, 4, 12, 7])).toMatchObject([{ merged: [['d2', 'd4']] }]);
});

it('three that are still too few together go on', () => {
  expect(proposed([1, 1, 1, 9, 9])).toMatchObject([{ merged: [['d1', 'd2', 'd3', 'd4']], shownAfter: 2 }]);
});

it('nothing is proposed where nothing is small, where it would show no more, or of people in no department', () => {
  expect(proposed([6, 7])).toEqual([]);
  expect(proposed([3, 2])).toMatchObject([{ merged: [['d1', 'd2']], shownBefore: 0, shownAfter: 1 }]);
  expect(proposed([4])).toEqual([]);
  expect(proposed([20, 26], 5, 1)).toEqual([]);
});

it('a proposal always shows more, and its groups have k people each, whatever the sizes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 9 }),
      fc.integer({ min: 3, max: 10 }),
      (sizes, k) => {
        for (const { merged, shownBefore, shownAfter } of proposed(sizes, k)) {
          expect(shownAfter).toBeGreaterThan(shownBefore);
          for (const names of merged)
            expect(
              names.reduce((sum, name) => sum + (sizes[Number(name.slice(1)) - 1] ?? 0), 0),
            ).toBeGreaterThanOrEqual(k);
        }
      },
    ),
  );
});

import { compareSamePeople } from '../../../src/analysis/comparison/compare-same-people';
import { ownRatings } from '../../../src/analysis/chance/own-values';
import { rowsOf } from '../made-survey';
import { unitsOf } from '../chance/worked-units';

const ratings = (answers: string) => ownRatings(unitsOf(rowsOf('U', answers))[0]!);
const now = ratings('3 4 2 5 6 3 3 4 2 1 5 4 v');
const before = ratings('2 4 1 5 4 3 2 5 1 1 4 2 6');
const pairs = Array.from({ length: 13 }, (_, row) => [row, row] as const);

// SciPy 1.17: ttest_rel([3,4,2,5,6,3,3,4,2,1,5,4], [2,4,1,5,4,3,2,5,1,1,4,2]) and its confidence_interval()
it('twelve people who rated in both years are compared each with himself', () => {
  const [difference] = compareSamePeople(now, before, pairs, 5);
  expect(difference?.difference).toBeCloseTo(2 / 3, 12);
  expect(difference?.p).toBeCloseTo(0.02461597801550964, 12);
  expect(difference?.interval?.[0]).toBeCloseTo(0.10269641629491266, 11);
  expect(difference?.interval?.[1]).toBeCloseTo(1.2306369170384206, 11);
});

it('people are joined by the pairs, not by their order', () => {
  const turned = ratings('4 5 1 2 4 3 3 6 5 2 4 3 v');
  const backwards = Array.from({ length: 12 }, (_, row) => [11 - row, row] as const);
  expect(compareSamePeople(turned, before, backwards, 5)[0]?.p).toBeCloseTo(0.02461597801550964, 12);
});

it('fewer than ten are not tested, fewer than the smallest group not shown, equal differences have no interval', () => {
  expect(compareSamePeople(now, before, pairs.slice(0, 9), 5)[0]).toMatchObject({ p: null });
  expect(compareSamePeople(now, before, pairs.slice(0, 4), 5)[0]).toEqual({
    difference: null,
    interval: null,
    p: null,
  });
  expect(compareSamePeople(before, before, pairs, 5)[0]).toEqual({ difference: 0, interval: null, p: null });
});

import { places } from '../../../src/analysis/rank/places';
import { rankRanges } from '../../../src/analysis/rank/rank-ranges';
import { measureUnit, smoothUnits } from '../../../src/analysis/chance/smooth-units';
import { enoughAnswers } from '../chance/enough-answers';
import { startScore } from '../../../src/analysis/start-score';
import { unitsOf, workedRows } from '../chance/worked-units';

const scale = { min: 1, max: 6 };
const measured = unitsOf(workedRows).map((unit) => measureUnit(unit, null));
const { points } = smoothUnits(
  measured,
  measured.map((unit) => enoughAnswers(unit, 5)),
);
const scores = measured[0]!.ratings.means.map((mean, column) =>
  startScore((mean - 1) * 20, measured[0]!.dontKnows.means[column]!),
);

// STATISTICS.md rule 8: the last row of the table of rule 6
describe('the first of the three worked units', () => {
  it('has the places 2, 4, 3, 1', () => expect(places(scores)).toEqual([2, 4, 3, 1]));

  it('has the 90 % ranges 1–3, 4–4, 1–3, 1–3', () => {
    for (const seed of [1, 2, 3]) {
      expect(rankRanges(points[0]!, scores, scale, { seed, unitId: 'U0' })).toEqual([
        [1, 3],
        [4, 4],
        [1, 3],
        [1, 3],
      ]);
    }
  });

  it('has the same ranges for the same seed, and they hold the places', () => {
    const ranges = rankRanges(points[1]!, [3, 2, 1, 4], scale, { seed: 5, unitId: 'U1', draws: 100 });
    expect(rankRanges(points[1]!, [3, 2, 1, 4], scale, { seed: 5, unitId: 'U1', draws: 100 })).toEqual(ranges);
    [2, 3, 4, 1].forEach((place, column) => {
      expect(ranges[column]![0]).toBeLessThanOrEqual(place);
      expect(ranges[column]![1]).toBeGreaterThanOrEqual(place);
    });
  });

  it('has no range where a question has no score, and the others are ranked without it', () => {
    const ranges = rankRanges(points[0]!, [scores[0]!, null, scores[2]!, scores[3]!], scale, { seed: 1, unitId: 'U0' });
    expect(ranges[1]).toBeNull();
    for (const range of [ranges[0], ranges[2], ranges[3]]) expect(range?.[1]).toBeLessThanOrEqual(3);
  });

  it('has no places and no ranges where every score is 0', () => {
    expect(places([0, 0, null])).toEqual([null, null, null]);
    expect(rankRanges(points[0]!, [0, 0, 0, 0], scale, { seed: 1, unitId: 'U0' })).toEqual([null, null, null, null]);
  });
});

it('equal scores share a place and leave the next empty', () => {
  expect(places([40, 50, 40 + 1e-10, 30, null])).toEqual([2, 1, 2, 4, null]);
});

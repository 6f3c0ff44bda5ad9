import { dontKnowAxis } from '../../../src/analysis/chance/axis-cells';
import { measureUnit } from '../../../src/analysis/chance/smooth-units';
import { answersOfGroups, answersOfUnits, respondentsOf } from '../../../src/analysis/chance/unit-answers';
import { countedShare, comparedCells } from '../../../src/analysis/comparison/compared-cell';
import { gridOf, madeSurvey, matrixOf, rowsOf } from '../made-survey';
import { unitsOf } from './worked-units';

// STATISTICS.md rule 2: 8 respondents × 3 questions, one area
const [eight] = unitsOf(rowsOf('U', '23v 1vv 4.3 vvv ... 332 2v. 544'));

describe('the worked area of eight respondents', () => {
  const measured = measureUnit(eight!, [[0, 1, 2]]);

  it('has six own means, seven own shares and nineteen answers', () => {
    expect([measured.ratings.counts, measured.dontKnows.counts, measured.singleAnswers]).toEqual([[6], [7], [19]]);
    expect(measured.ratings.means[0]).toBeCloseTo(2.66666666667, 11);
    expect(Math.sqrt(measured.ratings.variances[0]!)).toBeCloseTo(1.15950180873, 10);
    expect(measured.dontKnows.means[0]).toBeCloseTo(0.357142857143, 12);
  });

  it('has a share that is worth 10.5652173913 answers, on the arcsine axis too', () => {
    const [cell] = comparedCells(measured, 5);
    expect(countedShare(cell!.shares!).count).toBeCloseTo(10.5652173913, 10);
    const [point] = dontKnowAxis(measured.dontKnows, measured.singleAnswers).cells;
    expect(point?.variance).toBeCloseTo(1 / (4 * 10.5652173913 + 2), 11);
    expect(point?.estimate).toBeCloseTo(
      Math.asin(Math.sqrt((0.357142857143 * 10.5652173913 + 0.375) / (10.5652173913 + 0.75))),
      11,
    );
  });

  it('has seven respondents with an answer', () => expect(respondentsOf(eight!)).toBe(7));

  it('takes no part in a comparison under the smallest group', () => {
    expect(comparedCells(measured, 7)).toEqual([{ means: null, shares: expect.anything() as unknown }]);
    expect(comparedCells(measured, 8)).toEqual([{ means: null, shares: null }]);
  });
});

it('a unit without rows has nothing to measure', () => {
  const survey = madeSurvey(2, [], ['A', 'Tom']);
  const matrix = matrixOf(gridOf(survey, rowsOf('A', '12 34')), survey);
  const [, empty] = answersOfUnits(matrix);
  const { ratings, dontKnows } = measureUnit(empty!, null);
  expect([ratings.counts, dontKnows.counts, ratings.sharedError, dontKnows.sharedError]).toEqual([
    [0, 0],
    [0, 0],
    0,
    0,
  ]);
});

it('rows go to the group that each is in, or to none', () => {
  const survey = madeSurvey(1);
  const matrix = matrixOf(gridOf(survey, rowsOf('A', '1 2 3 4')), survey);
  expect(answersOfGroups(matrix, Int32Array.of(1, -1, 0, 1), 3).map(({ rows }) => [...rows])).toEqual([
    [2],
    [0, 3],
    [],
  ]);
});

it('own means that are equal vary not at all, whatever rounding leaves', () => {
  const [unit] = unitsOf(rowsOf('U', '112 121 211 112 121 211 112'));
  expect(measureUnit(unit!, [[0, 1, 2]]).ratings.variances).toEqual([0]);
});

it('answers that nobody gave differently share no error', () => {
  const [unit] = unitsOf(rowsOf('U', '33v 33v 33v 33v 33v'));
  const { ratings, dontKnows } = measureUnit(unit!, null);
  expect([ratings.sharedError, dontKnowAxis(dontKnows, null).sharedError]).toEqual([0, 0]);
});

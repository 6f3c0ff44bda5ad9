import { wilsonInterval } from '../../src/analysis/statistics/wilson-interval';
import { analyseExactly } from '../../src/analysis/analyse';
import type { Figures } from '../../src/analysis/analysis';
import { measuredArea } from '../../src/analysis/units/measured-area';
import { rawFigures, type RawFigures } from '../../src/analysis/units/raw-figures';
import type { Cell } from '../../src/grid/grid';
import type { Survey } from '../../src/responses/survey';
import { defaults } from '../default-settings';
import { analysed, gridOf, madeSurvey, matrixOf, rowsOf, tallied } from './made-survey';

const one = madeSurvey(1);
const golden = `1 1 1 2 2 2 2 2 2 3 3 3 3 3 4 4 4 v v v v v v v`;

/** The area and the question of A as they are written for checking. */
function exactly(survey: Survey, rows: readonly (readonly Cell[])[]): readonly (Figures | undefined)[] {
  const matrix = matrixOf(gridOf(survey, rows), survey);
  const [, unit] = analyseExactly({ kind: 'rows', matrix }, survey, defaults).units;
  return [unit?.areas[0], unit?.questions[0]];
}

describe('a question', () => {
  // STATISTICS.md rules 1 and 3; METHOD.md D3
  it('has the figures of the golden example', () => {
    const [, unit] = analysed(one, rowsOf('A', golden)).units;
    const [question] = unit?.questions ?? [];
    expect(question).toMatchObject({ answering: 24, rated: 17, dontKnow: 7, blank: 0, invalid: 0, shown: 'shown' });
    expect(question?.mean).toBeCloseTo(2.47058823529, 10);
    expect(question?.sd).toBeCloseTo(1.00732610527, 10);
    expect(question?.selfRating).toBeCloseTo(29.4117647059, 9);
    expect(question?.meanInterval?.[0]).toBeCloseTo(1.95266894278, 10);
    expect(question?.meanInterval?.[1]).toBeCloseTo(2.98850752781, 10);
    expect(question?.dontKnowShare).toBeCloseTo(0.291666666667, 11);
    expect(question?.shareInterval?.[0]).toBeCloseTo(0.14914648197, 10);
    expect(question?.shareInterval?.[1]).toBeCloseTo(0.491676936645, 10);
    expect(question?.startScore).toBeCloseTo(45.3742606487, 9);
  });

  it('that all answered "don\'t know" stays: no rating, the whole share', () => {
    const [, unit] = analysed(one, rowsOf('A', 'v v v v v v v v v v')).units;
    expect(unit?.questions[0]).toMatchObject({
      answering: 10,
      rated: 0,
      dontKnow: 10,
      mean: null,
      sd: null,
      selfRating: null,
      meanInterval: null,
      dontKnowShare: 1,
      startScore: null,
      field: null,
      shown: 'shown',
    });
    expect(unit?.questions[0]?.shareInterval?.[1]).toBe(1);
  });

  it('that all of a group under ten answered "don\'t know" tells it of each of them, and is hidden', () => {
    const [, unit] = analysed(one, rowsOf('A', 'v v v v v v v v v')).units;
    expect(unit?.questions[0]).toMatchObject({
      answering: 9,
      rated: null,
      dontKnow: null,
      dontKnowShare: null,
      shown: 'hidden',
      sharesShown: 'hidden',
    });
  });

  // Each of the five answered the first.
  it('that nobody answered has no figure but its counts', () => {
    const [, unit] = analysed(madeSurvey(2), rowsOf('A', '1. 2. 3. 4. 5x')).units;
    expect(unit?.respondents).toBe(5);
    expect(unit?.questions[1]).toMatchObject({
      answering: 0,
      rated: 0,
      dontKnow: 0,
      blank: 4,
      invalid: 1,
      mean: null,
      dontKnowShare: null,
      shown: 'none',
    });
  });
});

/** An area's figures before anything of them is hidden or rounded. */
const areaOf = (survey: Survey, answers: string): RawFigures => {
  const [unit] = tallied(survey, rowsOf('A', answers));
  return rawFigures(measuredArea(unit!, 0, matrixOf(gridOf(survey, rowsOf('A', answers)), survey)), { min: 1, max: 6 });
};

describe('an area', () => {
  // STATISTICS.md rule 2: 8 respondents × 3 questions, and one question outside the area that each of them answered.
  it('has the figures of the worked example', () => {
    const survey = madeSurvey(4, ['Område', 'Område', 'Område', 'Annat']);
    const area = areaOf(survey, '23v1 1vv2 4.33 vvv4 ...5 3326 2v.1 5442');
    expect(area).toMatchObject({ rated: 6, answering: 7, dontKnow: 7, blank: 5 });
    expect(area.mean).toBeCloseTo(2.66666666667, 10);
    expect(area.sd).toBeCloseTo(1.15950180873, 10);
    expect(area.meanInterval?.[0]).toBeCloseTo(1.44984414406, 10);
    expect(area.meanInterval?.[1]).toBeCloseTo(3.88348918927, 10);
    expect(area.dontKnowShare).toBeCloseTo(0.357142857143, 11);
    expect(area.shareInterval?.[0]).toBeCloseTo(0.144894398194, 10);
    expect(area.shareInterval?.[1]).toBeCloseTo(0.64557541622, 10);
    expect(area.startScore).toBeCloseTo(48.7950036474, 9);
  });

  it('has the same figures without a row that answers nothing at all, whose blanks nobody left', () => {
    const worked = '23v 1vv 4.3 vvv 332 2v. 544';
    const area = areaOf(madeSurvey(3), worked.replace('332', '... 332'));
    expect(area).toMatchObject({ rated: 6, answering: 7, dontKnow: 7, blank: 2 });
    expect(area).toEqual(areaOf(madeSurvey(3), worked));
  });

  it("of one question has that question's figures, rounded, and its field", () => {
    const [, unit] = analysed(one, rowsOf('A', golden)).units;
    const [question, area] = [unit?.questions[0], unit?.areas[0]];
    expect([area?.area, area?.questionCount, area?.field]).toEqual(['Område', 1, question?.field]);
    // 2.47, 29.41, 29.17 per cent, 45.37.
    expect(area).toMatchObject({ mean: 2.5, selfRating: 29, dontKnowShare: 0.29, startScore: 45 });
    // 1.953 to 2.989 in points of 0.05; 14.9 to 49.2 per cent.
    expect(area).toMatchObject({ meanInterval: [1.95, 3], shareInterval: [0.15, 0.49] });
  });

  it('is unrounded for checking', () => {
    const [exact, question] = exactly(one, rowsOf('A', golden));
    expect(exact?.mean).toBeCloseTo(2.47058823529, 10);
    expect(exact?.startScore).toBeCloseTo(45.3742606487, 9);
    expect(exact?.meanInterval).toEqual(question?.meanInterval);
    // What ties single answers together is not in it either.
    expect(exact).toMatchObject({ rated: null, answering: null, sd: null });
  });

  it('whose respondents all have the same own mean and share has no spread at all', () => {
    const area = areaOf(madeSurvey(3), '1v2 12v v21 21v 2v1 1v2 v12 1v2 12v v21 21v 2v1');
    expect(area.sd).toBe(0);
    expect(area.meanInterval).toEqual([1.5, 1.5]);
    // Twelve respondents' worth of answers, not 36: STATISTICS.md rule 2, n* = a if s² = 0.
    expect(area.shareInterval).toEqual(wilsonInterval(area.dontKnowShare ?? 0, 12));
  });
});

describe('units', () => {
  const rows = [
    ...rowsOf('Ö', '1 2 3 4 5'),
    ...rowsOf('A', '1 1 1 1 1'),
    ...rowsOf('Å', '6 6 6 6 6'),
    ...rowsOf('', '6 6'),
  ];

  it('stand in Swedish order after the total where Kommuner is empty', () => {
    expect(analysed(one, rows).units.map(({ id, level }) => [id, level])).toEqual([
      ['*', 'total'],
      ['A', 'municipality'],
      ['Å', 'municipality'],
      ['Ö', 'municipality'],
    ]);
  });

  it('stand in the order of Kommuner where it has any, and the unknown ones are left out of the total', () => {
    const { units } = analysed(madeSurvey(1, [], ['Ö', 'A', 'Utan svar']), rows);
    expect(units.map(({ id, respondents, shown }) => [id, respondents, shown])).toEqual([
      ['*', 10, 'shown'],
      ['Ö', 5, 'shown'],
      ['A', 5, 'shown'],
      ['Utan svar', 0, 'none'],
    ]);
  });

  it('that are not active have no results and are in none', () => {
    const survey = madeSurvey(1, [], ['Ö', 'A']);
    const { units } = analysed(
      { ...survey, municipalities: survey.municipalities.map((unit) => ({ ...unit, active: unit.id === 'Ö' })) },
      rows,
    );
    expect(units.map(({ id, respondents }) => [id, respondents])).toEqual([
      ['*', null],
      ['Ö', 5],
    ]);
  });
});

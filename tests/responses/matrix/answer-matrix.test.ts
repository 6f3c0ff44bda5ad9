import * as fc from 'fast-check';
import { SurveyError } from '../../../src/messages/survey-error';
import { createClassifier } from '../../../src/responses/matrix/classify';
import { AREA_SUMS, tally } from '../../../src/responses/matrix/tally';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import type { Cell } from '../../../src/grid/grid';
import type { Survey } from '../../../src/responses/survey';
import { gridOf, madeSurvey, matrixOf, rowsOf } from '../../analysis/made-survey';

const coded = (survey: Survey, rows: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) =>
  matrixOf(gridOf(survey, rows), survey, settings);

it('codes are 0 for not answered and invalid, 1 to 6 for ratings, 7 for "don\'t know"', () => {
  const answers = coded(madeSurvey(4), rowsOf('A', '16v. x234'));
  expect([...answers.codes]).toEqual([1, 6, 7, 0, 0, 2, 3, 4]);
  expect(answers).toMatchObject({ rows: 2, invalid: new Set([4]), questionIds: ['q1', 'q2', 'q3', 'q4'] });
});

it('a reversed question is turned round, its "don\'t know" not', () => {
  const survey = madeSurvey(2);
  const questions = survey.questions.map((question, index) => ({ ...question, reversed: index === 0 }));
  expect([...coded({ ...survey, questions }, rowsOf('A', '11 66 vv ..')).codes]).toEqual([6, 1, 1, 6, 7, 7]);
});

it('each row knows its unit; rows of no known unit are left out', () => {
  const survey = madeSurvey(1, [], ['B', 'A', 'Tom']);
  const answers = coded(survey, [
    ...rowsOf('A', '1'),
    ...rowsOf('C', '2'),
    ...rowsOf('', '3'),
    ['', ''],
    ...rowsOf('B', '4 5'),
  ]);
  expect(answers.units.map(({ id }) => id)).toEqual(['B', 'A', 'Tom']);
  expect([...answers.unitOfRow]).toEqual([1, 0, 0]);
  expect([...answers.codes]).toEqual([1, 4, 5]);
});

it('a scale of more than 254 steps has room', () => {
  const answers = coded(
    madeSurvey(1),
    [
      ['A', 1000],
      ['A', 'vet ej'],
    ],
    { scale: { min: 0, max: 1000 } },
  );
  expect([...answers.codes]).toEqual([1001, 1002]);
});

it('a question without a column is not answered by anyone', () => {
  const survey = madeSurvey(2);
  const answers = matrixOf(
    [
      ['Kommun', 'Fråga 2'],
      ['A', 3],
    ],
    survey,
  );
  expect([...answers.codes]).toEqual([0, 3]);
});

it('a grid that cannot be read throws', () => {
  expect(() => matrixOf([['Ort', 'Fråga 1']], madeSurvey(1))).toThrow(SurveyError);
});

it('any rows are counted as the rules say, whatever the rows hold', () => {
  const survey = madeSurvey(3, ['X', 'Y', 'X']);
  const questions = survey.questions.map((question, index) => ({ ...question, reversed: index === 1 }));
  const cell = fc.constantFrom<Cell>(1, 2, '3', '6', 0, 7, 'Vet ej', 'vet  ej', '', null, '-', 'kanske', true);
  const row = fc.tuple(fc.constantFrom<Cell>('A', 'B', ' A ', 'C'), cell, cell, cell);
  const { classify, codes, dontKnow } = createClassifier(defaults);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.infiniteStream(fc.boolean()), (given, chance) => {
      const rows = given.filter((cells) => cells.slice(1).some((one) => classify(one) <= dontKnow));
      const matrix = matrixOf(gridOf({ ...survey, questions }, given), { ...survey, questions });
      expect(matrix.rows).toBe(rows.length);
      const some = rows.flatMap((_, at) => (chance.next().value ? [at] : []));
      const expected = new Array<number>(3 * codes).fill(0);
      const ofX: (readonly number[])[] = [];
      for (const at of some) {
        const own = rows[at]!.slice(1).map((one, question) => {
          const code = classify(one);
          return question === 1 && code < dontKnow ? dontKnow - 1 - code : code;
        });
        own.forEach((code, question) => (expected[question * codes + code]! += 1));
        ofX.push([own[0]!, own[2]!]);
      }
      const { rows: counted, counts, areaSums } = tally(matrix, Int32Array.from(some));
      expect([counted, [...counts]]).toEqual([some.length, expected]);
      const ratedBoth = ofX.filter((own) => own.every((code) => code < dontKnow)).map(([a, b]) => a! + b!);
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      expect([...areaSums.subarray(AREA_SUMS, AREA_SUMS + 3)]).toEqual([
        ratedBoth.length,
        sum(ratedBoth),
        sum(ratedBoth.map((steps) => steps * steps)),
      ]);
    }),
  );
});

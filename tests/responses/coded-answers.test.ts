import * as fc from 'fast-check';
import { SurveyError } from '../../src/messages/survey-error';
import { codedAnswers } from '../../src/responses/coded-answers';
import { codesPerQuestion } from '../../src/responses/tallies';
import { tallyAnswers } from '../../src/responses/tally-answers';
import { defaults, type Settings } from '../../src/settings/settings';
import type { Cell } from '../../src/grid/grid';
import type { Survey } from '../../src/responses/survey';
import { gridOf, madeSurvey, rowsOf } from '../analysis/made-survey';

const coded = (survey: Survey, rows: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) =>
  codedAnswers(gridOf(survey, rows), survey, { ...defaults, ...settings }, 'Svar');

it('codes are 0 for not answered and invalid, 1 to 6 for ratings, 7 for "don\'t know"', () => {
  const answers = coded(madeSurvey(4), rowsOf('A', '16v. x234'));
  expect([...answers.codes]).toEqual([1, 6, 7, 0, 0, 2, 3, 4]);
  expect(answers).toMatchObject({ rows: 2, invalid: new Set([4]), questionIds: ['q1', 'q2', 'q3', 'q4'] });
});

it('a reversed question is turned round, its "don\'t know" not', () => {
  const survey = madeSurvey(2);
  const questions = survey.questions.map((question, index) => ({ ...question, reversed: index === 0 }));
  expect([...coded({ ...survey, questions }, rowsOf('A', '11 66 vv ..')).codes]).toEqual([6, 1, 1, 6, 7, 7, 0, 0]);
});

it('each row knows its unit and its place in the grid; rows of no known unit are left out', () => {
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
  expect([...answers.gridRow]).toEqual([1, 5, 6]);
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
  const answers = codedAnswers(
    [
      ['Kommun', 'Fråga 2'],
      ['A', 3],
    ],
    survey,
    defaults,
    'Svar',
  );
  expect([...answers.codes]).toEqual([0, 3]);
});

it('a grid that cannot be read throws as the tally does', () => {
  expect(() => codedAnswers([['Ort', 'Fråga 1']], madeSurvey(1), defaults, 'Svar')).toThrow(SurveyError);
});

it('counts of the codes are the tallies, whatever the rows hold', () => {
  const survey = madeSurvey(3, ['X', 'Y', 'X']);
  const questions = survey.questions.map((question, index) => ({ ...question, reversed: index === 1 }));
  const cell = fc.constantFrom<Cell>(1, 2, '3', '6', 0, 7, 'Vet ej', 'vet  ej', '', null, '-', 'kanske', true);
  const row = fc.tuple(fc.constantFrom<Cell>('A', 'B', ' A ', '', 'C'), cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const whole = { ...survey, questions };
      const grid = gridOf(whole, rows);
      const { tallies } = tallyAnswers(grid, whole, defaults, 'Svar');
      const answers = codedAnswers(grid, whole, defaults, 'Svar');
      const { scale } = defaults;
      const top = scale.max - scale.min + 1;
      const width = codesPerQuestion(scale);
      expect(answers.units).toEqual(tallies.units.map(({ id, name, active }) => ({ id, name, active })));
      tallies.units.forEach((unit, place) => {
        const counts = new Array<number>(3 * width).fill(0);
        answers.unitOfRow.forEach((own, at) => {
          if (own !== place) return;
          for (let question = 0; question < 3; question += 1) {
            const code = answers.codes[at * 3 + question]!;
            counts[question * width + (code === 0 ? top + 1 : code - 1)]! += 1;
          }
        });
        // Invalid cells count as not answered here.
        const expected = [...unit.counts].map((count, at) =>
          at % width === top + 1 ? count + unit.counts[at + 1]! : at % width === top + 2 ? 0 : count,
        );
        expect(counts).toEqual(expected);
      });
    }),
  );
});

/** The scale of the settings beside what people chose. */
import { readAnswers } from '../../../src/responses/read-answers';
import { gridOf, madeSurvey } from '../../analysis/made-survey';
import { defaults } from '../../default-settings';
import type { Cell } from '../../../src/grid/grid';

const survey = madeSurvey(2, [], []);
const reversed = { ...survey, questions: survey.questions.map((one, at) => ({ ...one, reversed: at === 1 })) };
const told = (cellOf: (row: number) => Cell, rows = 40, of = survey): unknown[] =>
  readAnswers(
    gridOf(
      of,
      Array.from({ length: rows }, (_, row) => ['Demostad', cellOf(row), cellOf(row + 1)]),
    ),
    of,
    defaults,
    'Svar',
  ).findings.flatMap(({ severity, code, details }) => (severity === 'warning' ? [[code, details]] : []));

it('a highest step that nobody chose is told of', () => {
  const upTo = (highest: number) => (row: number) => (row % 7 === 0 ? 'Vet ej' : 1 + (row % highest));
  expect(told(upTo(6))).toEqual([]);
  expect(told(upTo(5))).toEqual([
    ['SCALE_NOT_USED', { min: 1, max: 6, lowest: 1, highest: 5, ratings: expect.any(Number) }],
  ]);
  expect(told(upTo(5), 40, reversed)).toEqual(told(upTo(5)));
  expect(told(upTo(5), 10)).toEqual([]);
});

it('nobody who does not know is told of', () =>
  expect(told((row) => 1 + (row % 6))).toEqual([['NOBODY_DOES_NOT_KNOW', { highest: 6, ratings: 80 }]]));

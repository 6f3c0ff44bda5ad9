/** Small made-up surveys for tests: one column per question, one character per answer. */
import type { Cell, Grid } from '../../src/grid/grid';
import type { Survey } from '../../src/responses/survey';
import type { AnswerMatrix, MatrixUnit } from '../../src/responses/matrix/answer-matrix';
import { tally, type Tally } from '../../src/responses/matrix/tally';
import { readAnswers } from '../../src/responses/read-answers';
import { defaults } from '../default-settings';
import type { Settings } from '../../src/settings/settings';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis } from '../../src/analysis/analysis';
import { answersOfUnits } from '../../src/analysis/chance/unit-answers';

/** Questions q1, q2 …, all in the area "Område" unless `areas` names one each. */
export const madeSurvey = (
  questions: number,
  areas: readonly string[] = [],
  municipalities: readonly string[] = [],
): Survey => ({
  departments: [],
  municipalities: municipalities.map((name) => ({ id: name, name, invited: null })),
  questions: Array.from({ length: questions }, (_, index) => ({
    id: `q${index + 1}`,
    number: index + 1,
    column: `Fråga ${index + 1}`,
    occurrence: 1,
    shortName: `Fråga ${index + 1}`,
    statement: `Fråga ${index + 1}`,
    area: areas[index] ?? 'Område',
    category: '',
    dimension: '',
    reversed: false,
    changed: false,
  })),
});

/** "23v 1vv 4.3" is three respondents of three answers: v don't know, . blank, x invalid. */
export const rowsOf = (unit: string, answers: string): Cell[][] =>
  answers
    .split(/\s+/)
    .map((one) => [unit, ...Array.from(one, (sign) => (sign === 'v' ? 'Vet ej' : sign === '.' ? '' : sign))]);

export const gridOf = (survey: Survey, rows: readonly (readonly Cell[])[]): Cell[][] => [
  ['Kommun', ...survey.questions.map(({ column }) => column)],
  ...rows.map((row) => [...row]),
];

/** A table with one row per respondent as the matrix. */
export function matrixOf(grid: Grid, survey: Survey, settings: Partial<Settings> = {}): AnswerMatrix {
  const { answers } = readAnswers(grid, survey, { ...defaults, ...settings }, 'Svar');
  if (answers.kind !== 'rows') throw new Error('rows were read');
  return answers.matrix;
}

/** Every municipality of a matrix, counted. */
export const talliesOf = (matrix: AnswerMatrix): readonly (MatrixUnit & Tally)[] =>
  answersOfUnits(matrix).map(({ rows }, index) => ({
    ...(matrix.units[index] as MatrixUnit),
    ...tally(matrix, rows),
  }));

export const tallied = (
  survey: Survey,
  rows: readonly (readonly Cell[])[],
  settings: Partial<Settings> = {},
): readonly (MatrixUnit & Tally)[] => talliesOf(matrixOf(gridOf(survey, rows), survey, settings));

export function analysed(
  survey: Survey,
  rows: readonly (readonly Cell[])[],
  settings: Partial<Settings> = {},
): Analysis {
  const all = { ...defaults, ...settings };
  return analyse({ kind: 'rows', matrix: matrixOf(gridOf(survey, rows), survey, settings) }, survey, all);
}

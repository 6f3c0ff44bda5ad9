/** Small made-up surveys for tests: one column per question, one character per answer. */
import type { Cell } from '../../src/grid/grid';
import type { Survey } from '../../src/responses/survey';
import { codedAnswers } from '../../src/responses/coded-answers';
import { tallyAnswers } from '../../src/responses/tally-answers';
import type { Tallies } from '../../src/responses/tallies';
import { defaults, type Settings } from '../../src/settings/settings';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis } from '../../src/analysis/analysis';

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

export function tallied(survey: Survey, rows: readonly (readonly Cell[])[], settings: Partial<Settings> = {}): Tallies {
  return tallyAnswers(gridOf(survey, rows), survey, { ...defaults, ...settings }, 'Svar').tallies;
}

export function analysed(
  survey: Survey,
  rows: readonly (readonly Cell[])[],
  settings: Partial<Settings> = {},
): Analysis {
  const all = { ...defaults, ...settings };
  return analyse(
    {
      kind: 'rows',
      tallies: tallied(survey, rows, settings),
      coded: codedAnswers(gridOf(survey, rows), survey, all, 'Svar'),
    },
    survey,
    all,
  );
}

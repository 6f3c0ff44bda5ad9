/** Made-up answers of municipalities with departments and role groups, and what the analysis makes of them. */
import type { Analysis, Figures, UnitResult } from '../../../src/analysis/analysis';
import { analyse } from '../../../src/analysis/analyse';
import type { Cell } from '../../../src/grid/grid';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Survey } from '../../../src/responses/survey';
import type { Settings } from '../../../src/settings/settings';
import { defaults } from '../../default-settings';

/** Who answered, and their answers: "23v 1.4" is two people of three questions. */
export interface Asked {
  readonly municipality: string;
  readonly department?: string;
  readonly role?: string;
  readonly answers: string;
}

const SIGNS: Readonly<Record<string, Cell>> = { v: 'Vet ej', '.': '', x: 'Kanske' };

const dividedGrid = (survey: Survey, asked: readonly Asked[]): Cell[][] => [
  ['Kommun', 'Förvaltning', 'Roll', ...survey.questions.map(({ column }) => column)],
  ...asked.flatMap(({ municipality, department = '', role = '', answers }) =>
    answers
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => [municipality, department, role, ...Array.from(one, (sign) => SIGNS[sign] ?? sign)]),
  ),
];

/** `analysis`: `analyseExactly` for figures of areas that are not rounded. */
export function analyseAsked(
  survey: Survey,
  asked: readonly Asked[],
  changed: Partial<Settings> = {},
  before: readonly Asked[] | null = null,
  analysis: typeof analyse = analyse,
): Analysis {
  const settings = { ...defaults, departmentColumn: 'Förvaltning', roleColumn: 'Roll', ...changed };
  const read = (people: readonly Asked[]) => readAnswers(dividedGrid(survey, people), survey, settings, 'Svar').answers;
  const earlier = before && { year: settings.year - 1, answers: read(before), changed: new Set<string>() };
  return analysis(read(asked), survey, settings, earlier);
}

/** People whose answers differ, some of them "don't know"; everybody answers everything. */
export const varied = (people: number, questions: number, from = 0): string =>
  Array.from({ length: people }, (_, person) =>
    Array.from({ length: questions }, (_x, at) =>
      (person + from + at) % 4 === 3 ? 'v' : String(((person * 2 + from + at) % 6) + 1),
    ).join(''),
  ).join(' ');

export function unitCalled({ units }: Analysis, name: string): UnitResult {
  const found = units.find((unit) => unit.name === name);
  if (!found) throw new Error(`no unit is called ${name}`);
  return found;
}

export const namesShown = ({ units }: Analysis): Readonly<Record<string, string>> =>
  Object.fromEntries(units.map(({ name, shown }) => [name, shown]));

export const itemsOf = (unit: UnitResult): readonly Figures[] => [
  ...unit.questions,
  ...unit.areas,
  ...unit.categories,
  ...unit.dimensions,
];

/** Gathered respondents become the grid that a table of one row per respondent would be, and each of its cells its place of origin. */
import { comparisonKey } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Settings } from '../../settings/settings';
import type { Question, Survey } from '../survey';
import { DIFFERENT, GROUPS, type GatheredRespondent } from './gather-respondents';
import type { LongColumns } from './long-columns';

export interface Pivoted {
  readonly grid: Grid;
  readonly survey: Survey;
  readonly settings: Settings;
  /** Where in the table with one row per answer a finding about the pivoted grid belongs; null for what was told of when it was gathered. */
  readonly relocated: (finding: Finding) => Finding | null;
}

export function pivot(
  respondents: readonly GatheredRespondent[],
  columns: LongColumns,
  survey: Survey,
  settings: Settings,
  tab: string,
): Pivoted {
  const named = {
    unit: settings.unitColumn,
    department: settings.departmentColumn,
    role: settings.roleColumn,
    respondent: settings.respondentColumn,
  };
  // Two settings may name the same column: it stands here once.
  const groups = GROUPS.filter(
    (group, place) =>
      columns[group] >= 0 &&
      GROUPS.findIndex((other) => comparisonKey(named[other]) === comparisonKey(named[group])) === place,
  );
  // Headers of our own: whatever Frågor says of columns is of another kind of table, or has been followed already.
  const questions = survey.questions.map((question, place): Question => ({
    ...question,
    column: `${place + 1} [${question.id}]`,
    occurrence: 1,
  }));
  const header = [...groups.map((group) => named[group]), ...questions.map(({ column }) => column)];
  const grid: Cell[][] = [
    header,
    ...respondents.map(({ groups: own, answers }) => [...groups.map((group) => own[group]), ...answers]),
  ];

  const originOf = (row: number, column: number): Place | null => {
    const respondent = respondents[row - 1];
    // The header is ours, and the table's own has been looked at already.
    if (!respondent) return null;
    const group = groups[column];
    if (group !== undefined) return { tab, row: respondent.row, column: columns[group] };
    const question = column - groups.length;
    if (respondent.answers[question] === DIFFERENT) return null;
    const answered = respondent.rows[question] as number;
    return { tab, row: answered < 0 ? respondent.row : answered, column: columns.answer };
  };
  const relocated = (finding: Finding): Finding | null => {
    const { row, column } = finding.place;
    if (row === undefined || column === undefined) return finding;
    const place = originOf(row, column);
    return place === null ? null : { ...finding, place };
  };
  return {
    grid,
    survey: { ...survey, questions },
    settings: { ...settings, layout: 'rows', skipRowsAfterHeader: 0, droppedColumns: [], approvedColumns: {} },
    relocated,
  };
}

/** Columns of a table with one question on each row, found by the headers that tools and people usually give them. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { positionsByKey } from '../../grid/find-columns';
import type { Cell } from '../../grid/grid';
import { SurveyError } from '../../messages/survey-error';
import { cutText } from '../../grid/cut-text';
import type { Settings } from '../../settings/settings';

/** Headers alike but for spaces, hyphens, underscores and apostrophes are the same: question_id, Question ID, questionId. */
export const headerKey = (cell: Cell): string => comparisonKey(cell).replace(/[\s_'’-]/g, '');

/** Positions of every column with one of the names, in the names' order. */
export const columnsNamed = (header: readonly Cell[], names: readonly string[]): readonly number[] =>
  names.flatMap((name) => header.flatMap((cell, column) => (headerKey(cell) === headerKey(name) ? [column] : [])));

/** The one column with the first of the names that any has; -1 where none has. Throws DOUBLED_COLUMN { tab, columns }. */
export function columnNamed(header: readonly Cell[], names: readonly string[], tab: string): number {
  for (const name of names) {
    const [first, ...others] = columnsNamed(header, [name]);
    if (others.length > 0) throw new SurveyError('DOUBLED_COLUMN', { tab, columns: [cutText(name)] });
    if (first !== undefined) return first;
  }
  return -1;
}

export interface GroupColumns {
  readonly unit: number;
  /** -1 where the settings name none. */
  readonly department: number;
  readonly role: number;
  readonly respondent: number;
}

/** Throws MISSING_UNIT_COLUMN { tab, column }, MISSING_NAMED_COLUMNS and DOUBLED_COLUMN { tab, columns } for columns that the settings name. */
export function groupColumns(
  header: readonly Cell[],
  settings: Pick<Settings, 'unitColumn' | 'departmentColumn' | 'roleColumn' | 'respondentColumn'>,
  tab: string,
): GroupColumns {
  const positions = positionsByKey(header);
  const optional = [settings.departmentColumn, settings.roleColumn, settings.respondentColumn].filter(
    (name) => name !== '',
  );
  const missing = optional.filter((name) => !positions.has(comparisonKey(name)));
  const place = (name: string): number => {
    const hits = positions.get(comparisonKey(name)) ?? [];
    if (hits.length > 1) throw new SurveyError('DOUBLED_COLUMN', { tab, columns: [cutText(name)] });
    return hits[0] ?? -1;
  };
  const unit = place(settings.unitColumn);
  if (unit < 0) throw new SurveyError('MISSING_UNIT_COLUMN', { tab, column: cutText(settings.unitColumn) });
  if (missing.length > 0) throw new SurveyError('MISSING_NAMED_COLUMNS', { tab, columns: missing.map(cutText) });
  return {
    unit,
    department: place(settings.departmentColumn),
    role: place(settings.roleColumn),
    respondent: place(settings.respondentColumn),
  };
}

/** The header without the columns that the settings leave unread; positions stay. */
export function headerInUse(
  header: readonly Cell[],
  { droppedColumns }: Pick<Settings, 'droppedColumns'>,
): readonly string[] {
  const dropped = new Set(droppedColumns.map(comparisonKey));
  return header.map((cell) => (dropped.has(comparisonKey(cell)) ? '' : cleanText(cell)));
}

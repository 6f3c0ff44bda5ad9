/** Columns that seem to hold personal data: the survey is anonymous, so nothing goes on until they are gone or named as not used. */
import type { Settings } from '../../settings/settings';
import type { AnswerColumns } from '../columns/answer-columns';
import { comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import { isFilled } from '../../grid/is-filled';
import type { Finding } from '../../messages/finding';
import type { ColumnUse, PersonalKind } from '../../messages/findings/personal-findings';
import type { Cell, Grid } from '../../grid/grid';
import { kindOfContents, kindOfHeader, type KnownCells } from './personal-kind';

/** Enough filled cells to see what a column holds. */
const CELLS_LOOKED_AT = 500;

type UsedColumns = Pick<AnswerColumns, 'headerRow' | 'unit' | 'department' | 'role' | 'respondent' | 'questions'>;

/**
 * A column that is used for something must not hold personal data either. What is named as not used is told of and let through,
 * unless it is used as well. Headers are quoted, contents never.
 */
export function personalColumns(
  grid: Grid,
  columns: UsedColumns,
  settings: Pick<Settings, 'droppedColumns' | 'skipRowsAfterHeader'>,
  tab: string,
): Finding[] {
  const header = grid[columns.headerRow] ?? [];
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const from = columns.headerRow + 1 + settings.skipRowsAfterHeader;
  const used = new Set([columns.unit, columns.department, columns.role, columns.respondent, ...columns.questions]);
  const dropped = new Set(settings.droppedColumns.map(comparisonKey));
  const keys = Array.from({ length: width }, (_, column) => comparisonKey(header[column]));
  // Of several with the same header the unused ones are meant.
  const droppedUnused = new Set(keys.filter((key, column) => dropped.has(key) && !used.has(column)));
  const known: KnownCells = new Map();

  return [
    ...leftOut(settings.droppedColumns, keys, tab),
    ...keys.flatMap((key, column): Finding[] => {
      const place = { tab, row: columns.headerRow, column };
      const named = { column: cutText(header[column]) };
      if (used.has(column)) {
        if (dropped.has(key) && !droppedUnused.has(key))
          return [{ severity: 'stop', code: 'DROPPED_COLUMN_IN_USE', place, details: named }];
        const kind = kindInUse(header[column], filled(grid, from, column), column === columns.respondent, known);
        const details = { ...named, use: useOf(column, columns) };
        return kind ? [{ severity: 'stop', code: 'PERSONAL_COLUMN_IN_USE', place, details: { ...details, kind } }] : [];
      }
      if (dropped.has(key)) return [{ severity: 'info', code: 'DROPPED_COLUMN', place, details: named }];
      const kind = kindOfHeader(header[column]) ?? kindOfContents(filled(grid, from, column), true, known);
      return kind ? [{ severity: 'stop', code: 'PERSONAL_COLUMN', place, details: { ...named, kind } }] : [];
    }),
  ];
}

/** Columns that were named as not used and never came as far as the tab. */
function leftOut(droppedColumns: readonly string[], keys: readonly string[], tab: string): Finding[] {
  const present = new Set(keys);
  const names = droppedColumns.filter((name) => !present.has(comparisonKey(name)));
  const joined = names.filter((name) => name.split(/[,;]/).some((part) => present.has(comparisonKey(part))));
  if (joined.length > 0)
    return joined.map((line) => ({
      severity: 'stop',
      code: 'DROPPED_COLUMNS_ON_ONE_LINE',
      place: { tab },
      details: { line: cutText(line) },
    }));
  if (names.length === 0) return [];
  return [{ severity: 'info', code: 'LEFT_OUT_COLUMNS', place: { tab }, details: { columns: names.map(cutText) } }];
}

/** The kind of personal data that a column which nothing uses seems to hold; null where it seems to hold none. */
export const personalKindOf = (grid: Grid, headerRow: number, column: number): PersonalKind | null =>
  kindOfHeader(grid[headerRow]?.[column]) ?? kindOfContents(filled(grid, headerRow + 1, column), true);

/** The headers of questions and groups are the coordinator's own words, so only an id's header tells anything. */
const kindInUse = (
  header: Cell,
  cells: readonly Cell[],
  isRespondent: boolean,
  known: KnownCells,
): PersonalKind | null => (isRespondent ? kindOfHeader(header) : null) ?? kindOfContents(cells, isRespondent, known);

const useOf = (column: number, { unit, department, role, respondent }: UsedColumns): ColumnUse =>
  column === respondent
    ? 'respondent'
    : column === department
      ? 'department'
      : column === role
        ? 'role'
        : column === unit
          ? 'unit'
          : 'question';

function filled(grid: Grid, from: number, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = from; row < grid.length && cells.length < CELLS_LOOKED_AT; row += 1) {
    const cell = grid[row]?.[column];
    if (isFilled(cell)) cells.push(cell);
  }
  return cells;
}

/** Which columns of Handlingsplan the program reads; the ones that it can do without are optional. */
import type { HeaderKey } from '../messages/keys';
import { tabNames } from '../messages/sv/tabs';
import { comparisonKey } from '../grid/clean-text';
import { findColumns, headerNames, type ColumnPositions } from '../grid/find-columns';
import type { Grid } from '../grid/grid';
import { SurveyError } from '../messages/survey-error';

const required = ['id', 'action', 'owner', 'due', 'status', 'health', 'email'] as const;
const optional = ['area', 'percent', 'nextStep', 'municipality', 'reminders', 'updated', 'start'] as const;

const HEADER_ROWS = 10;

export type PlanColumn = HeaderKey<'plan'>;

export interface PlanColumns {
  readonly headerRow: number;
  /** Zero-based; -1 for an optional column that the tab does not have. */
  readonly at: ColumnPositions<PlanColumn>;
}

/** Throws EMPTY_TAB, MISSING_COLUMNS or DOUBLED_COLUMN. */
export function planColumns(grid: Grid): PlanColumns {
  if (grid.every((row) => row.every((cell) => cell === '' || cell === null || cell === undefined))) {
    throw new SurveyError('EMPTY_TAB', { tab: tabNames.plan });
  }
  const headerRow = headerRowOf(grid);
  return {
    headerRow,
    at: findColumns(grid[headerRow] ?? [], { tab: tabNames.plan, table: 'plan', required, optional }),
  };
}

/** The row with most of the headers. People add lines of their own above, so more rows are looked at than elsewhere. */
function headerRowOf(grid: Grid): number {
  const names = new Set(headerNames('plan', [...required, ...optional]).map(comparisonKey));
  const hits = grid.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => names.has(comparisonKey(cell))).length);
  return hits.indexOf(Math.max(...hits));
}

/** What a person has written in a row that makes it an action; a lone status, id or Läge does not. */
export const contentColumns: readonly PlanColumn[] = [
  'action',
  'area',
  'owner',
  'due',
  'email',
  'nextStep',
  'municipality',
];

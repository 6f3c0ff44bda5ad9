/** A header row's texts become column positions: headers are compared as labels are, so stray spaces and capitals do no harm. */
import { inEveryLanguage } from '../messages';
import type { HeaderKey, TableKey } from '../messages/keys';
import { SurveyError } from '../messages/survey-error';
import { comparisonKey } from './clean-text';
import { cutText } from './cut-text';
import type { Cell, Grid } from './grid';

/** Rows among which a header is looked for: a tab may begin with a note. */
const HEADER_ROWS = 3;

/** Among the answers: an export may begin with titles and what was asked. */
export const ANSWERS_HEADER_ROWS = 20;

/** Columns of a table of ours, by the keys of their headers; `optional` ones may be missing. `tab` is the title that errors name. */
export interface WantedColumns<
  Table extends TableKey,
  Key extends HeaderKey<Table>,
  Optional extends HeaderKey<Table>,
> {
  readonly tab: string;
  readonly table: Table;
  readonly required: readonly Key[];
  readonly optional?: readonly Optional[];
}

/** Zero-based positions; -1 for an optional column that is not there. */
export type ColumnPositions<Key extends string> = Readonly<Record<Key, number>>;

/** What a column of a table is called, in every language. */
const namesOf = (table: TableKey, key: string): readonly string[] =>
  inEveryLanguage(({ headers }) => (headers[table] as Readonly<Record<string, string>>)[key] ?? '');

/** Every column that a table of ours has. */
export const headerKeys = <Table extends TableKey>(table: Table): readonly HeaderKey<Table>[] =>
  Object.keys(inEveryLanguage(({ headers }) => headers[table])[0] ?? {}) as HeaderKey<Table>[];

/** What columns of a table are called, in every language. */
export const headerNames = <Table extends TableKey>(
  table: Table,
  keys: readonly HeaderKey<Table>[],
): readonly string[] => keys.flatMap((key) => namesOf(table, key));

/**
 * Positions of the wanted columns in one header row, in whichever language their headers are.
 * Throws MISSING_COLUMNS { tab, table, columns } with all that are missing, or DOUBLED_COLUMN { tab, columns }.
 */
export function findColumns<
  Table extends TableKey,
  Key extends HeaderKey<Table>,
  Optional extends HeaderKey<Table> = never,
>(header: readonly Cell[], wanted: WantedColumns<Table, Key, Optional>): ColumnPositions<Key | Optional> {
  const { tab, table, required, optional = [] } = wanted;
  const positions = positionsByKey(header);
  const places = (key: string): readonly number[] =>
    [...new Set(namesOf(table, key).map(comparisonKey))].flatMap((name) => positions.get(name) ?? []);
  const found = [...required, ...optional].map((key) => [key, places(key)] as const);
  const missing = required.filter((key) => places(key).length === 0);
  const doubled = found.flatMap(([, [first = -1, ...others]]) => (others.length > 0 ? [cutText(header[first])] : []));
  if (missing.length > 0) throw new SurveyError('MISSING_COLUMNS', { tab, table, columns: missing });
  if (doubled.length > 0) throw new SurveyError('DOUBLED_COLUMN', { tab, columns: doubled });
  return Object.fromEntries(found.map(([key, [first = -1]]) => [key, first])) as ColumnPositions<Key | Optional>;
}

/** All positions of each header, by comparison key, left to right; empty headers are left out. */
export function positionsByKey(header: readonly Cell[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  header.forEach((cell, index) => {
    const key = comparisonKey(cell);
    if (key === '') return;
    const known = positions.get(key);
    if (known) known.push(index);
    else positions.set(key, [index]);
  });
  return positions;
}

/** Zero-based row of the header: among the first `rows`, three where it is a tab of ours, the first that holds most of the wanted headers; 0 where none holds any. */
export function findHeaderRow(grid: Grid, names: readonly string[], rows = HEADER_ROWS): number {
  const wanted = new Set(names.map(comparisonKey));
  let best = 0;
  let most = 0;
  for (let row = 0; row < Math.min(rows, grid.length); row += 1) {
    const hits = new Set((grid[row] ?? []).map(comparisonKey).filter((key) => wanted.has(key))).size;
    if (hits > most) [best, most] = [row, hits];
  }
  return best;
}

/** A tab read by its headers: their row, their positions and the rows below that hold anything. */
export interface Records<Key extends string> {
  readonly headerRow: number;
  readonly columns: ColumnPositions<Key>;
  /** Each with its zero-based row in the grid. */
  readonly rows: readonly { readonly index: number; readonly cells: readonly Cell[] }[];
}

/** Finds the header and reads what stands below it. Throws EMPTY_TAB { tab }, and as `findColumns`. */
export function readRecords<
  Table extends TableKey,
  Key extends HeaderKey<Table>,
  Optional extends HeaderKey<Table> = never,
>(grid: Grid, wanted: WantedColumns<Table, Key, Optional>): Records<Key | Optional> {
  const { tab, table, required, optional = [] } = wanted;
  if (!grid.some((row) => row.some((cell) => comparisonKey(cell) !== ''))) throw new SurveyError('EMPTY_TAB', { tab });
  const headerRow = findHeaderRow(grid, headerNames(table, [...required, ...optional]));
  const columns = findColumns<Table, Key, Optional>(grid[headerRow] ?? [], wanted);
  const rows = grid
    .map((cells, index) => ({ index, cells }))
    .filter(({ index, cells }) => index > headerRow && cells.some((cell) => comparisonKey(cell) !== ''));
  return { headerRow, columns, rows };
}

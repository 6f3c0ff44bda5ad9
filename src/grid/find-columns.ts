/** A header row's texts become column positions: headers are compared as labels are, so stray spaces and capitals do no harm. */
import { SurveyError } from '../google/survey-error';
import { comparisonKey } from './clean-text';
import type { Cell, Grid } from './grid';

/** Rows among which a header is looked for: a tab may begin with a note. */
const HEADER_ROWS = 3;

/** Headers by a key of the caller's; `optional` ones may be missing. */
export interface WantedColumns<Key extends string, Optional extends string = never> {
  readonly tab: string;
  readonly required: Readonly<Record<Key, string>>;
  readonly optional?: Readonly<Record<Optional, string>>;
}

/** Zero-based positions; -1 for an optional column that is not there. */
export type ColumnPositions<Key extends string> = Readonly<Record<Key, number>>;

/**
 * Positions of the wanted columns in one header row.
 * Throws MISSING_COLUMNS { tab, columns } with all that are missing, or DOUBLED_COLUMN { tab, columns }.
 */
export function findColumns<Key extends string, Optional extends string = never>(
  header: readonly Cell[],
  wanted: WantedColumns<Key, Optional>,
): ColumnPositions<Key | Optional> {
  const positions = positionsByKey(header);
  const missing: string[] = [];
  const doubled: string[] = [];
  const found: Record<string, number> = {};
  const place = (key: string, name: string, needed: boolean): void => {
    const hits = positions.get(comparisonKey(name)) ?? [];
    if (hits.length === 0 && needed) missing.push(name);
    if (hits.length > 1) doubled.push(name);
    found[key] = hits[0] ?? -1;
  };
  for (const [key, name] of Object.entries<string>(wanted.required)) place(key, name, true);
  for (const [key, name] of Object.entries<string>(wanted.optional ?? {})) place(key, name, false);
  if (missing.length > 0) throw new SurveyError('MISSING_COLUMNS', { tab: wanted.tab, columns: missing });
  if (doubled.length > 0) throw new SurveyError('DOUBLED_COLUMN', { tab: wanted.tab, columns: doubled });
  return found as ColumnPositions<Key | Optional>;
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

/** Zero-based row of the header: among the first three rows the first that holds most of the wanted headers; 0 where none holds any. */
export function findHeaderRow(grid: Grid, names: readonly string[]): number {
  const wanted = new Set(names.map(comparisonKey));
  let best = 0;
  let most = 0;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row += 1) {
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
export function readRecords<Key extends string, Optional extends string = never>(
  grid: Grid,
  wanted: WantedColumns<Key, Optional>,
): Records<Key | Optional> {
  if (!grid.some((row) => row.some((cell) => comparisonKey(cell) !== '')))
    throw new SurveyError('EMPTY_TAB', { tab: wanted.tab });
  const names = [...Object.values<string>(wanted.required), ...Object.values<string>(wanted.optional ?? {})];
  const headerRow = findHeaderRow(grid, names);
  const columns = findColumns<Key, Optional>(grid[headerRow] ?? [], wanted);
  const rows = grid
    .map((cells, index) => ({ index, cells }))
    .filter(({ index, cells }) => index > headerRow && cells.some((cell) => comparisonKey(cell) !== ''));
  return { headerRow, columns, rows };
}

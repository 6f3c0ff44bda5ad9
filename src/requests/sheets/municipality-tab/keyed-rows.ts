/**
 * Rows that should be in a tab held against those that are, found by the key in a hidden column: which are written where, which
 * are new, which are hidden. People may sort, insert and delete rows; the words they own are never moved nor written over.
 */
import type { Grid } from '../../../grid/grid';
import type { SheetRow } from '../sheet-row';

export interface KeyedColumns {
  /** Where the keys are. */
  readonly key: number;
  /** Where people write. */
  readonly own: number;
  readonly count: number;
}

export interface RowPlan {
  /** Runs of new rows, at their places once they are in; in rising order. */
  readonly insert: readonly { readonly index: number; readonly count: number }[];
  readonly write: readonly { readonly index: number; readonly row: SheetRow; readonly isNew: boolean }[];
  /** Rows of ours that are not wanted any more, or that have come back. */
  readonly hide: readonly number[];
  readonly show: readonly number[];
  /** Rows that hold our words without their key: what a write left when a row was moved under it. */
  readonly clear: readonly number[];
  /** Key of each row once all is done, '' where there is none. */
  readonly keys: readonly string[];
}

export const keyAt = (grid: Grid, row: number, columns: KeyedColumns): string => String(grid[row]?.[columns.key] ?? '');
export const ownAt = (grid: Grid, row: number, columns: KeyedColumns): string => String(grid[row]?.[columns.own] ?? '');

/** Keys by row, without the empty end: how the tab is laid out. */
export function keysOf(grid: Grid, columns: KeyedColumns): readonly string[] {
  const keys = grid.map((_, row) => keyAt(grid, row, columns));
  return trimmed(keys);
}

const trimmed = (keys: readonly string[]): readonly string[] =>
  keys.slice(
    0,
    keys.reduce((last, key, row) => (key === '' ? last : row + 1), 0),
  );

/** A row: one that stands there, by its old place, or one that is new. */
type Slot = { readonly old: number } | { readonly row: SheetRow };

export function planRows(grid: Grid, wanted: readonly SheetRow[], columns: KeyedColumns): RowPlan {
  const places = firstPlaces(grid, columns);
  const byKey = new Map(wanted.map((row) => [row.key, row]));
  const slots = slotsOf(grid, wanted, places);
  const ours = new Set(
    wanted.map((row) => beginningOf(row.cells.map(({ value }) => value?.stringValue ?? value?.numberValue ?? ''))),
  );
  const isBlank = (old: number): boolean => oursIn(grid[old] ?? [], columns) === BLANK;

  const plan = {
    insert: [] as { index: number; count: number }[],
    write: [] as RowPlan['write'][number][],
    hide: [] as number[],
    show: [] as number[],
    clear: [] as number[],
  };
  const keys = slots.map((slot, index) => {
    if ('row' in slot) {
      const last = plan.insert[plan.insert.length - 1];
      if (last && last.index + last.count === index) last.count += 1;
      else plan.insert.push({ index, count: 1 });
      plan.write.push({ index, row: slot.row, isNew: true });
      return slot.row.key;
    }
    const key = keyAt(grid, slot.old, columns);
    const row = places.get(key) === slot.old ? byKey.get(key) : undefined;
    if (row) {
      if (isBlank(slot.old) && row.cells.some(({ value }) => value !== undefined)) plan.show.push(index);
      plan.write.push({ index, row, isNew: false });
    } else if (key !== '' && places.get(key) === slot.old && !isBlank(slot.old)) plan.hide.push(index);
    else if (key === '' && !isBlank(slot.old) && ours.has(beginningOf(grid[slot.old] ?? []))) plan.clear.push(index);
    return key;
  });
  return { ...plan, keys: trimmed(keys) };
}

const BLANK = JSON.stringify([]);

/** What stands in the columns that only we write, without the empty end. */
function oursIn(cells: Grid[number], columns: KeyedColumns): string {
  const texts = Array.from({ length: columns.count }, (_, column) =>
    column === columns.key || column === columns.own ? '' : String(cells[column] ?? ''),
  );
  return JSON.stringify(trimmed(texts));
}

/** Number, name and area, or a line's text: enough to know our words again though a figure has changed since they were written. */
function beginningOf(cells: Grid[number]): string {
  const texts = cells.map((cell) => String(cell ?? ''));
  const first = texts.slice(0, 3);
  return JSON.stringify(first.some((text) => text !== '') ? [...first, '', ''].slice(0, 3) : trimmed(texts));
}

function firstPlaces(grid: Grid, columns: KeyedColumns): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  grid.forEach((_, row) => {
    const key = keyAt(grid, row, columns);
    if (key !== '' && !places.has(key)) places.set(key, row);
  });
  return places;
}

/** New rows come right after the wanted row before them; those of one table after the last row of it that is there. */
function slotsOf(grid: Grid, wanted: readonly SheetRow[], places: ReadonlyMap<string, number>): readonly Slot[] {
  const after = new Map<number, SheetRow[]>();
  let before = -1;
  for (const row of wanted) {
    const place = places.get(row.key);
    if (place === undefined) {
      const at = Math.max(before, lastOfTable(row.key, places));
      after.set(at, [...(after.get(at) ?? []), row]);
    } else before = place;
  }
  const fresh = (at: number): readonly Slot[] => (after.get(at) ?? []).map((row) => ({ row }));
  return [...fresh(-1), ...grid.flatMap((_, old): readonly Slot[] => [{ old }, ...fresh(old)])];
}

const tableOf = (key: string): string | null =>
  key.startsWith('#') || !key.includes(':') ? null : key.slice(0, key.indexOf(':'));

function lastOfTable(key: string, places: ReadonlyMap<string, number>): number {
  const table = tableOf(key);
  if (table === null) return -1;
  let last = -1;
  for (const [other, place] of places) if (tableOf(other) === table) last = Math.max(last, place);
  return last;
}

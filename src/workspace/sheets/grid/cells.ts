/** Reads and replaces cells without touching rows that stay as they are. */
import type { Cell, CellRange, Row, SheetState } from '../state';

/** A list without the undefined items at its end; an empty list is undefined. */
export function trimmed<Item>(items: (Item | undefined)[]): (Item | undefined)[] | undefined {
  let end = items.length;
  while (end > 0 && items[end - 1] === undefined) end -= 1;
  if (end === 0) return undefined;
  if (end < items.length) items.length = end;
  return items;
}

/** What a cell of the range becomes; undefined empties it. */
export type Change = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

export function changeCells(sheet: SheetState, range: CellRange, change: Change): SheetState {
  const rows = sheet.rows.slice();
  for (let row = range.startRowIndex; row < range.endRowIndex; row += 1) {
    const old = rows[row];
    const next = changeRow(old, row, range, change);
    if (next !== old) {
      while (rows.length < row) rows.push(undefined);
      rows[row] = next;
    }
  }
  return { ...sheet, rows: trimmed(rows) ?? [] };
}

function changeRow(old: Row | undefined, row: number, range: CellRange, change: Change): Row | undefined {
  let next: (Cell | undefined)[] | undefined;
  for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) {
    const before = old?.[column];
    const after = change(before, row, column);
    if (after === before) continue;
    next ??= old ? old.slice() : [];
    while (next.length < column) next.push(undefined);
    next[column] = after;
  }
  return next ? trimmed(next) : old;
}

/** A cell without members that say nothing; undefined where nothing is left. */
export function tidyCell(cell: Cell): Cell | undefined {
  const { userEnteredFormat: format, note, textFormatRuns: runs } = cell;
  const kept: { -readonly [Member in keyof Cell]: Cell[Member] } = { ...cell };
  if (!format || isEmpty(format)) delete kept.userEnteredFormat;
  if (!note) delete kept.note;
  if (!runs || runs.length === 0) delete kept.textFormatRuns;
  return isEmpty(kept) ? undefined : kept;
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

/** The last row that has anything in it, or -1. */
export function lastRowWithValue(sheet: SheetState): number {
  for (let row = sheet.rows.length - 1; row >= 0; row -= 1) {
    if (sheet.rows[row]?.some((cell) => cell?.userEnteredValue)) return row;
  }
  return -1;
}

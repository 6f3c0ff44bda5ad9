/** A range of cells as A1 text, the way Google echoes it: quotes only where the tab's name needs them. */
import { columnLetters } from '../../../google/a1';
import type { CellRange, GridProperties, GridRange } from '../state';

/** Bare names are words without spaces or signs that cannot be taken for a cell (RECORDINGS.md 22). */
const BARE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

const quotedTitle = (title: string): string =>
  BARE.test(title) && !LIKE_A_CELL.test(title) ? title : `'${title.replace(/'/g, "''")}'`;

const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function writeA1(title: string, range: Omit<CellRange, 'sheetId'>): string {
  const first = cell(range.startRowIndex, range.startColumnIndex);
  const last = cell(range.endRowIndex - 1, range.endColumnIndex - 1);
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

/** As Google names a range that it refuses: an open side stays open, `A1001:B` and `AA1:2`, unless both are. */
export function writeOpenA1(title: string, range: GridRange, grid: GridProperties): string {
  const [row, column] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  const { endRowIndex, endColumnIndex } = range;
  if ((endRowIndex === undefined) === (endColumnIndex === undefined)) {
    return writeA1(title, {
      startRowIndex: row,
      startColumnIndex: column,
      endRowIndex: endRowIndex ?? Math.max(grid.rowCount, row + 1),
      endColumnIndex: endColumnIndex ?? Math.max(grid.columnCount, column + 1),
    });
  }
  const end = endColumnIndex === undefined ? String(endRowIndex) : columnLetters(endColumnIndex - 1);
  return `${quotedTitle(title)}!${cell(row, column)}:${end}`;
}

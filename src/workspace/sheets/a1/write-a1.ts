/** A range of cells as A1 text, the way Google echoes it: quotes only where the tab's name needs them. */
import { columnLetters } from '../../../google/a1';
import type { CellRange } from '../state';

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

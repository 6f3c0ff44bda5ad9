/** How ranges of cells lie to each other. */
import type { CellRange } from '../state';

export const intersect = (a: CellRange, b: CellRange): boolean =>
  a.sheetId === b.sheetId &&
  a.startRowIndex < b.endRowIndex &&
  b.startRowIndex < a.endRowIndex &&
  a.startColumnIndex < b.endColumnIndex &&
  b.startColumnIndex < a.endColumnIndex;

export const contains = (outer: CellRange, inner: CellRange): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.startRowIndex <= inner.startRowIndex &&
  outer.endRowIndex >= inner.endRowIndex &&
  outer.startColumnIndex <= inner.startColumnIndex &&
  outer.endColumnIndex >= inner.endColumnIndex;

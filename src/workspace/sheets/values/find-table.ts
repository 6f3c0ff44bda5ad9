/** The table that values.append goes on: the block of filled cells around the last filled cell of the range (RECORDINGS.md 29, 30). */
import { clipRange } from '../grid/close-range';
import type { CellRange, GridRange, SheetState } from '../state';

const isFilled = (sheet: SheetState, row: number, column: number): boolean =>
  !!sheet.rows[row]?.[column]?.userEnteredValue;

/** Undefined where the range holds no value. */
export function findTable(sheet: SheetState, asked: GridRange): CellRange | undefined {
  const range = clipRange(sheet, asked);
  for (let row = Math.min(range.endRowIndex, sheet.rows.length) - 1; row >= range.startRowIndex; row -= 1) {
    for (let column = range.endColumnIndex - 1; column >= range.startColumnIndex; column -= 1) {
      if (isFilled(sheet, row, column)) return grow(sheet, row, column);
    }
  }
  return undefined;
}

/** Takes in rows and columns at the block's edges, corners included, as long as they hold anything. */
function grow(sheet: SheetState, row: number, column: number): CellRange {
  let [top, bottom, left, right] = [row, row, column, column];
  const filledRow = (at: number): boolean => {
    for (let i = left - 1; i <= right + 1; i += 1) if (isFilled(sheet, at, i)) return true;
    return false;
  };
  const filledColumn = (at: number): boolean => {
    for (let i = top - 1; i <= bottom + 1; i += 1) if (isFilled(sheet, i, at)) return true;
    return false;
  };
  for (let before = ''; before !== `${top} ${bottom} ${left} ${right}`;) {
    before = `${top} ${bottom} ${left} ${right}`;
    while (filledRow(top - 1)) top -= 1;
    while (filledRow(bottom + 1)) bottom += 1;
    while (filledColumn(left - 1)) left -= 1;
    while (filledColumn(right + 1)) right += 1;
  }
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: top,
    endRowIndex: bottom + 1,
    startColumnIndex: left,
    endColumnIndex: right + 1,
  };
}

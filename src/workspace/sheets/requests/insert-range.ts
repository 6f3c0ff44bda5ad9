/** insertRange: empty cells come in, those there move down or to the right; the grid grows where filled cells need it. */
import { closeRange } from '../grid/close-range';
import { requireDimension } from '../grid/dimension';
import { insertion } from '../grid/line-shift';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { CellRange, SheetState } from '../state';
import { moveBlock } from './move-block';
import type { RequestHandler } from './request-handler';

export const insertRange: RequestHandler<'insertRange'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const dimension = requireDimension(request.shiftDimension);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  const [start, end] =
    dimension === 'ROWS' ? [range.startRowIndex, range.endRowIndex] : [range.startColumnIndex, range.endColumnIndex];
  const grown = withRoom(sheet, range, dimension === 'ROWS', end - start);
  const after = replaceSheet(spreadsheet, grown);
  return { spreadsheet: moveBlock(after, grown, range, dimension, insertion(start, end - start)) };
};

function withRoom(sheet: SheetState, range: CellRange, down: boolean, length: number): SheetState {
  let last = 0;
  sheet.rows.forEach((row, i) =>
    row?.forEach((cell, j) => {
      if (!cell) return;
      if (down && j >= range.startColumnIndex && j < range.endColumnIndex && i >= range.startRowIndex)
        last = Math.max(last, i + 1);
      if (!down && i >= range.startRowIndex && i < range.endRowIndex && j >= range.startColumnIndex)
        last = Math.max(last, j + 1);
    }),
  );
  const grid = sheet.properties.gridProperties;
  const key = down ? 'rowCount' : 'columnCount';
  const gridProperties = { ...grid, [key]: Math.max(grid[key], last === 0 ? 0 : last + length) };
  return { ...sheet, properties: { ...sheet.properties, gridProperties } };
}

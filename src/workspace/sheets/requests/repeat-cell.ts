/** repeatCell: the same data for every cell of a range; of one that ends past the grid for those that there are. */
import { changeCells } from '../grid/cells';
import { clipRange, requireRange } from '../grid/close-range';
import { replaceSheet } from '../grid/sheets';
import { requireStartInGrid } from '../grid/start-in-grid';
import type { Cell } from '../state';
import { cellUpdate } from './cell-update';
import type { RequestHandler } from './request-handler';

export const repeatCell: RequestHandler<'repeatCell'> = (spreadsheet, request) => {
  const { sheet, range: asked } = requireRange(spreadsheet, request.range);
  requireStartInGrid(sheet, asked);
  const range = clipRange(sheet, asked);
  const update = cellUpdate(spreadsheet, request.fields);
  const data = request.cell ?? {};
  // Equal cells become equal cells: each is worked out once and shared.
  const known = new Map<Cell | undefined, Cell | undefined>();
  const changed = changeCells(sheet, range, (cell) => {
    if (!known.has(cell)) known.set(cell, update(cell, data));
    return known.get(cell);
  });
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};

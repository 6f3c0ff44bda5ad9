/** repeatCell: the same data for every cell of a range. */
import { changeCells } from '../grid/cells';
import { closeRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { Cell } from '../state';
import { cellUpdate } from './cell-update';
import type { RequestHandler } from './request-handler';

export const repeatCell: RequestHandler<'repeatCell'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const update = cellUpdate(spreadsheet, request.fields);
  const data = request.cell ?? {};
  // Equal cells become equal cells: each is worked out once and shared.
  const known = new Map<Cell | undefined, Cell | undefined>();
  const changed = changeCells(requireSheet(spreadsheet, range.sheetId), range, (cell) => {
    if (!known.has(cell)) known.set(cell, update(cell, data));
    return known.get(cell);
  });
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};

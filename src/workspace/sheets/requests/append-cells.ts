/** appendCells: rows after the last row that holds a value; the grid grows where it must. */
import { notImplemented } from '../../protocol/api-error';
import { changeCells, lastRowWithValue } from '../grid/cells';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { cellUpdate } from './cell-update';
import type { RequestHandler } from './request-handler';
import { requireRoom } from './update-cells';

export const appendCells: RequestHandler<'appendCells'> = (spreadsheet, request) => {
  if (request.tableId) throw notImplemented('appendCells to a table');
  const sheet = requireSheet(spreadsheet, request.sheetId);
  const rows = request.rows ?? [];
  const update = cellUpdate(spreadsheet, request.fields);
  const { gridProperties } = sheet.properties;
  const startRowIndex = lastRowWithValue(sheet) + 1;
  const endRowIndex = startRowIndex + rows.length;
  const endColumnIndex = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  requireRoom({ endRowIndex: Infinity, endColumnIndex: gridProperties.columnCount }, endRowIndex, endColumnIndex);
  const grid = { ...gridProperties, rowCount: Math.max(gridProperties.rowCount, endRowIndex) };
  const grown = { ...sheet, properties: { ...sheet.properties, gridProperties: grid } };
  const area = { sheetId: sheet.properties.sheetId, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex };
  const changed = changeCells(grown, area, (cell, row, column) => {
    const data = rows[row - startRowIndex]?.values?.[column];
    return data ? update(cell, data) : cell;
  });
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};

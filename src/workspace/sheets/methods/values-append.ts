/** sheets.spreadsheets.values.append: writes after the table that the range points at. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Handler } from '../../handler';
import { parseA1 } from '../a1/parse-a1';
import { writeA1 } from '../a1/write-a1';
import { clipRange } from '../grid/close-range';
import { requireCellLimits } from '../grid/cell-limits';
import { insertLines } from '../grid/insert-lines';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { CellRange, SheetState, SpreadsheetState } from '../state';
import { enterer } from '../values/enter-value';
import { findTable } from '../values/find-table';
import { localeOf } from '../values/locale';
import { requireStartInGrid } from '../grid/start-in-grid';
import { byRows, writeMatrix, type Matrix } from '../values/write-range';
import { openSpreadsheet, storeSpreadsheet } from './open-spreadsheet';
import { updateAnswer } from './update-answer';

export const valuesAppend: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const { params } = request;
  const body = (request.body ?? {}) as sheets_v4.Schema$ValueRange;
  const enter = enterer(params['valueInputOption'], localeOf(spreadsheet.properties.locale));
  const { sheet, range } = parseA1(spreadsheet, String(params['range']));
  requireStartInGrid(sheet, range);
  const table = findTable(sheet, range);
  const rows = byRows(body.values as Matrix, body.majorDimension);
  const place = placeAfter(sheet, table ?? clipRange(sheet, range), !!table, rows);
  const roomy = makeRoom(spreadsheet, sheet, place, params['insertDataOption'] === 'INSERT_ROWS');
  requireCellLimits(spreadsheet, roomy);
  const written = writeMatrix(roomy, requireSheet(roomy, sheet.properties.sheetId), place, rows, enter);
  const echo =
    params['includeValuesInResponse'] === true
      ? {
          valueOption: params['responseValueRenderOption'],
          dateOption: params['responseDateTimeRenderOption'],
          majorDimension: body.majorDimension,
          range: 'range' as const,
        }
      : undefined;
  const answer = {
    spreadsheetId: spreadsheet.spreadsheetId,
    ...(table && { tableRange: writeA1(sheet.properties.title, table) }),
    updates: updateAnswer(written, echo),
  };
  return { state: storeSpreadsheet(state, written.spreadsheet, request), body: answer };
};

function placeAfter(sheet: SheetState, found: CellRange, isTable: boolean, rows: Matrix): CellRange {
  const top = isTable ? found.endRowIndex : found.startRowIndex;
  const left = found.startColumnIndex;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: top,
    endRowIndex: top + Math.max(rows.length, 1),
    startColumnIndex: left,
    endColumnIndex: left + width,
  };
}

/** Rows are inserted or the grid grows, so that the values have their place. */
function makeRoom(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  place: CellRange,
  insert: boolean,
): SpreadsheetState {
  const { sheetId, gridProperties } = sheet.properties;
  const range = { sheetId, dimension: 'ROWS' as const, startIndex: place.startRowIndex, endIndex: place.endRowIndex };
  const inserted =
    insert && place.startRowIndex < gridProperties.rowCount ? insertLines(spreadsheet, range, true) : spreadsheet;
  const there = requireSheet(inserted, sheetId);
  const { rowCount, columnCount } = there.properties.gridProperties;
  if (place.endRowIndex <= rowCount && place.endColumnIndex <= columnCount) return inserted;
  const grown = {
    ...there.properties.gridProperties,
    rowCount: Math.max(rowCount, place.endRowIndex),
    columnCount: Math.max(columnCount, place.endColumnIndex),
  };
  return replaceSheet(inserted, { ...there, properties: { ...there.properties, gridProperties: grown } });
}

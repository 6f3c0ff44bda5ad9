/** updateCells: cells from a corner on, or all of a range. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { changeCells } from '../grid/cells';
import { checkCoordinate, closeRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { CellRange, SpreadsheetState } from '../state';
import { cellUpdate } from './cell-update';
import type { RequestHandler } from './request-handler';

type Rows = readonly sheets_v4.Schema$RowData[];

export const updateCells: RequestHandler<'updateCells'> = (spreadsheet, request) => {
  const rows = request.rows ?? [];
  const update = cellUpdate(spreadsheet, request.fields);
  const area = request.range
    ? rangeArea(spreadsheet, request.range, rows)
    : startArea(spreadsheet, request.start, rows);
  const sheet = requireSheet(spreadsheet, area.sheetId);
  const changed = changeCells(sheet, area, (cell, row, column) => {
    const given = rows[row - area.startRowIndex]?.values ?? [];
    // Inside a range what is not given is emptied; from a corner on it is left alone.
    if (!request.range && column - area.startColumnIndex >= given.length) return cell;
    return update(cell, given[column - area.startColumnIndex] ?? {});
  });
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};

const widest = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);

function rangeArea(spreadsheet: SpreadsheetState, range: sheets_v4.Schema$GridRange, rows: Rows): CellRange {
  const area = closeRange(spreadsheet, range);
  requireRoom(area, area.startRowIndex + rows.length, area.startColumnIndex + widest(rows));
  return area;
}

function startArea(
  spreadsheet: SpreadsheetState,
  start: sheets_v4.Schema$GridCoordinate | null | undefined,
  rows: Rows,
): CellRange {
  if (!start) throw invalidArgument('Must specify a start or a range.');
  const sheet = requireSheet(spreadsheet, start.sheetId);
  const [startRowIndex, startColumnIndex] = [start.rowIndex ?? 0, start.columnIndex ?? 0];
  checkCoordinate(sheet, startRowIndex, startColumnIndex);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const [endRowIndex, endColumnIndex] = [startRowIndex + rows.length, startColumnIndex + widest(rows)];
  requireRoom({ endRowIndex: rowCount, endColumnIndex: columnCount }, endRowIndex, endColumnIndex);
  return { sheetId: sheet.properties.sheetId, startRowIndex, startColumnIndex, endRowIndex, endColumnIndex };
}

/** @throws ApiError 400 where the rows given need more than the area has. */
export function requireRoom(
  area: Pick<CellRange, 'endRowIndex' | 'endColumnIndex'>,
  endRow: number,
  endColumn: number,
): void {
  if (endRow > area.endRowIndex) {
    throw invalidArgument(
      `Attempting to write row: ${area.endRowIndex}, beyond the last requested row of: ${area.endRowIndex - 1}`,
    );
  }
  if (endColumn > area.endColumnIndex) {
    throw invalidArgument(
      `Attempting to write column: ${area.endColumnIndex}, beyond the last requested column of: ${area.endColumnIndex - 1}`,
    );
  }
}

/** A tab's cells, as one read gives them and as the answer to a write gives them back. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import type { Cell, Grid } from '../../grid/grid';
import { wholeTab } from '../../requests/sheets/a1';
import type { WorkbookTab } from './read-workbook';
import type { RunContext } from '../run/run-context';

export function* readTabGrid(context: RunContext, tab: WorkbookTab): Job<Grid> {
  const answer = yield* call('sheets.spreadsheets.values.get', {
    spreadsheetId: context.spreadsheetId,
    range: wholeTab(tab.title),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return (answer.values ?? []) as Grid;
}

/** What a write must ask for, so that its answer holds the tab as it was right after. */
export const ANSWER_FIELDS =
  'updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(effectiveValue,formattedValue)))))';

export function gridOfAnswer(answer: sheets_v4.Schema$BatchUpdateSpreadsheetResponse, sheetId: number): Grid {
  const sheet = answer.updatedSpreadsheet?.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  return (sheet?.data?.[0]?.rowData ?? []).map((row) => (row.values ?? []).map(cell));
}

function cell(data: sheets_v4.Schema$CellData): Cell {
  const value = data.effectiveValue;
  if (!value) return '';
  return value.stringValue ?? value.numberValue ?? value.boolValue ?? data.formattedValue ?? '';
}

/** Finds and replaces the sheets of a spreadsheet. */
import { invalidArgument } from '../../protocol/api-error';
import type { SheetState, SpreadsheetState } from '../state';

export const findSheet = (spreadsheet: SpreadsheetState, sheetId: number): SheetState | undefined =>
  spreadsheet.sheets.find((sheet) => sheet.properties.sheetId === sheetId);

/** @throws ApiError 400 where there is no such sheet. A request without `sheetId` means 0, as Google reads it. */
export function requireSheet(spreadsheet: SpreadsheetState, sheetId: number | null | undefined): SheetState {
  const sheet = findSheet(spreadsheet, sheetId ?? 0);
  if (!sheet) throw invalidArgument(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

export const replaceSheet = (spreadsheet: SpreadsheetState, sheet: SheetState): SpreadsheetState => ({
  ...spreadsheet,
  sheets: spreadsheet.sheets.map((one) => (one.properties.sheetId === sheet.properties.sheetId ? sheet : one)),
});

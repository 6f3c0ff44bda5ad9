/** addSheet: a new tab with the caller's id, or one of ours. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { sheetProperties } from '../answer/sheet-answer';
import { blankSheet } from '../blank-spreadsheet';
import { findSheet } from '../grid/sheets';
import type { SheetState, SpreadsheetState } from '../state';
import type { RequestHandler } from './request-handler';
import { requireFreezable, storedGrid, storedLooks } from './sheet-properties';
import { checkedTitle, nextTitle } from './sheet-title';

export const addSheet: RequestHandler<'addSheet'> = (spreadsheet, request, context) => {
  const asked = request.properties ?? {};
  if (asked.sheetType && asked.sheetType !== 'GRID') throw notImplemented(`addSheet of type ${asked.sheetType}`);
  const title = asked.title ? checkedTitle(spreadsheet, asked.title) : nextTitle(spreadsheet);
  const sheetId = checkedSheetId(spreadsheet, asked.sheetId ?? context.takeId());
  const gridProperties = storedGrid({ rowCount: 1000, columnCount: 26, ...asked.gridProperties });
  requireFreezable(gridProperties, []);
  const blank = blankSheet(sheetId, title);
  const sheet: SheetState = { ...blank, properties: { ...blank.properties, gridProperties, ...storedLooks(asked) } };
  const index = asked.index ?? spreadsheet.sheets.length;
  return { spreadsheet: insertSheet(spreadsheet, sheet, index), reply: { properties: sheetProperties(sheet, index) } };
};

/** @throws ApiError 400 for an id that is taken or below 0. */
export function checkedSheetId(spreadsheet: SpreadsheetState, sheetId: number): number {
  if (sheetId < 0) throw invalidArgument(`sheetId must be at least 0, was ${sheetId}`);
  if (findSheet(spreadsheet, sheetId))
    throw invalidArgument(`A sheet with the ID ${sheetId} already exists. Please enter another ID.`);
  return sheetId;
}

/** @throws ApiError 400 for a place past the last sheet. */
export function insertSheet(spreadsheet: SpreadsheetState, sheet: SheetState, index: number): SpreadsheetState {
  const { sheets } = spreadsheet;
  if (index < 0 || index > sheets.length)
    throw invalidArgument(`Sheet index ${index} must be between 0 and ${sheets.length}`);
  return { ...spreadsheet, sheets: [...sheets.slice(0, index), sheet, ...sheets.slice(index)] };
}

/** sheets.spreadsheets.create and sheets.copyTo. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { SPREADSHEET } from '../../drive/files/mime-types';
import { newFile } from '../../drive/files/new-file';
import type { Handler } from '../../handler';
import { fileId } from '../../make-id';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { sheetProperties } from '../answer/sheet-answer';
import { spreadsheetAnswer } from '../answer/spreadsheet-answer';
import { blankSpreadsheet } from '../blank-spreadsheet';
import { requireCellLimits } from '../grid/cell-limits';
import { requireSheet } from '../grid/sheets';
import { addSheet } from '../requests/add-sheet';
import { freeTitle } from '../requests/sheet-title';
import { updateSpreadsheetProperties } from '../requests/update-spreadsheet-properties';
import type { SheetState, SpreadsheetState } from '../state';
import { sheetCopy } from '../requests/duplicate-sheet';
import { idTaker } from './id-taker';
import { openSpreadsheet, storeSpreadsheet } from './open-spreadsheet';

export const create: Handler = (state, request) => {
  const body = (request.body ?? {}) as sheets_v4.Schema$Spreadsheet;
  const other = Object.keys(body).find((key) => key !== 'properties' && key !== 'sheets');
  if (other) throw notImplemented(`sheets.spreadsheets.create with ${other}`);
  const [named, id] = fileId(state);
  const { takeId, counted } = idTaker(named);
  const viewer = { user: request.user, owner: request.user };
  const context = { viewer, takeId };
  const { title, ...properties } = body.properties ?? {};
  let spreadsheet: SpreadsheetState = blankSpreadsheet(id, title ?? 'Untitled spreadsheet');
  const names = Object.keys(properties);
  if (names.length > 0)
    spreadsheet = updateSpreadsheetProperties(spreadsheet, { properties, fields: names.join() }, context).spreadsheet;
  if (body.sheets && body.sheets.length > 0) {
    spreadsheet = { ...spreadsheet, sheets: [] };
    for (const sheet of body.sheets) {
      const extra = Object.keys(sheet).find((key) => key !== 'properties');
      if (extra) throw notImplemented(`sheets.spreadsheets.create with sheets.${extra}`);
      spreadsheet = addSheet(spreadsheet, { properties: sheet.properties ?? {} }, context).spreadsheet;
    }
    requireCellLimits(blankSpreadsheet(id, ''), spreadsheet);
  }
  const made = {
    ...counted(),
    files: {
      ...state.files,
      [id]: newFile({ id, name: spreadsheet.properties.title, mimeType: SPREADSHEET }, request),
    },
  };
  return { state: storeSpreadsheet(made, spreadsheet, request), body: spreadsheetAnswer(spreadsheet, viewer) };
};

export const copyTo: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const sheet = requireSheet(spreadsheet, Number(request.params['sheetId']));
  const { destinationSpreadsheetId } = (request.body ?? {}) as sheets_v4.Schema$CopySheetToAnotherSpreadsheetRequest;
  if (!destinationSpreadsheetId) throw invalidArgument('A destination spreadsheet must be specified.');
  const there = openSpreadsheet(state, request, destinationSpreadsheetId).spreadsheet;
  const { takeId, counted } = idTaker(state);
  const title = freeTitle(there, `Copy of ${sheet.properties.title}`);
  const copy: SheetState = sheetCopy(sheet, takeId(), title, takeId);
  const after = { ...there, sheets: [...there.sheets, copy] };
  requireCellLimits(there, after);
  return { state: storeSpreadsheet(counted(), after, request), body: sheetProperties(copy, there.sheets.length) };
};

/** sheets.spreadsheets.values.clear and batchClear: values go, formats, notes and validation stay. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Handler } from '../../handler';
import { ApiError, invalidArgument } from '../../protocol/api-error';
import { parseA1 } from '../a1/parse-a1';
import { writeA1 } from '../a1/write-a1';
import { changeCells } from '../grid/cells';
import { clipRange } from '../grid/close-range';
import { replaceSheet } from '../grid/sheets';
import type { SpreadsheetState } from '../state';
import { withoutValue } from '../values/enter-value';
import { requireStartInGrid } from '../grid/start-in-grid';
import { openSpreadsheet, storeSpreadsheet } from './open-spreadsheet';

interface Cleared {
  readonly spreadsheet: SpreadsheetState;
  readonly clearedRange: string;
}

function clear(spreadsheet: SpreadsheetState, text: string): Cleared {
  const { sheet, range: asked } = parseA1(spreadsheet, text);
  requireStartInGrid(sheet, asked);
  const range = clipRange(sheet, asked);
  // Nothing lies past the stored rows.
  const filled = { ...range, endRowIndex: Math.min(range.endRowIndex, sheet.rows.length) };
  const cleared = changeCells(sheet, filled, withoutValue);
  return { spreadsheet: replaceSheet(spreadsheet, cleared), clearedRange: writeA1(sheet.properties.title, range) };
}

export const valuesClear: Handler = (state, request) => {
  const opened = openSpreadsheet(state, request).spreadsheet;
  const { spreadsheet, clearedRange } = clear(opened, String(request.params['range']));
  return {
    state: storeSpreadsheet(state, spreadsheet, request),
    body: { spreadsheetId: spreadsheet.spreadsheetId, clearedRange },
  };
};

/** A refusal says which of the ranges it was. */
function clearOne(spreadsheet: SpreadsheetState, text: string, i: number): Cleared {
  try {
    return clear(spreadsheet, text);
  } catch (error) {
    if (error instanceof ApiError && error.code === 400) throw invalidArgument(`Invalid range[${i}]: ${error.message}`);
    throw error;
  }
}

export const valuesBatchClear: Handler = (state, request) => {
  let { spreadsheet } = openSpreadsheet(state, request);
  const { ranges } = (request.body ?? {}) as sheets_v4.Schema$BatchClearValuesRequest;
  const clearedRanges = (ranges ?? []).map((text, i) => {
    const one = clearOne(spreadsheet, text, i);
    spreadsheet = one.spreadsheet;
    return one.clearedRange;
  });
  return {
    state: storeSpreadsheet(state, spreadsheet, request),
    body: { spreadsheetId: spreadsheet.spreadsheetId, ...(clearedRanges.length > 0 && { clearedRanges }) },
  };
};

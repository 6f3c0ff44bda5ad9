/** sheets.spreadsheets.values.update and batchUpdate. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Handler } from '../../handler';
import { ApiError, invalidArgument } from '../../protocol/api-error';
import { parseA1 } from '../a1/parse-a1';
import type { SpreadsheetState } from '../state';
import { enterer, type Enter } from '../values/enter-value';
import { localeOf } from '../values/locale';
import { byRows, writeRange, type Matrix, type Written } from '../values/write-range';
import { openSpreadsheet, storeSpreadsheet } from './open-spreadsheet';
import { updateAnswer } from './update-answer';

export const valuesUpdate: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const { params } = request;
  const body = (request.body ?? {}) as sheets_v4.Schema$ValueRange;
  const range = String(params['range']);
  requireSameRange(spreadsheet, range, body.range);
  const enter = enterer(params['valueInputOption'], localeOf(spreadsheet.properties.locale));
  const written = writeRange(spreadsheet, range, byRows(body.values as Matrix, body.majorDimension), enter);
  const echo =
    params['includeValuesInResponse'] === true
      ? {
          valueOption: params['responseValueRenderOption'],
          dateOption: params['responseDateTimeRenderOption'],
          majorDimension: body.majorDimension,
          range: 'asked' as const,
        }
      : undefined;
  return { state: storeSpreadsheet(state, written.spreadsheet, request), body: updateAnswer(written, echo) };
};

/** The body may say the range again, but not another one. */
function requireSameRange(spreadsheet: SpreadsheetState, range: string, again: string | null | undefined): void {
  if (!again || again === range) return;
  const [asked, said] = [parseA1(spreadsheet, range), parseA1(spreadsheet, again)];
  if (JSON.stringify(asked.range) === JSON.stringify(said.range)) return;
  throw invalidArgument(`Requested range (${range}) does not match the range of the values (${again})`);
}

export const valuesBatchUpdate: Handler = (state, request) => {
  const opened = openSpreadsheet(state, request).spreadsheet;
  const body = (request.body ?? {}) as sheets_v4.Schema$BatchUpdateValuesRequest;
  const enter = enterer(body.valueInputOption, localeOf(opened.properties.locale));
  let spreadsheet = opened;
  const writes: Written[] = [];
  const data = body.data ?? [];
  data.forEach((one, i) => {
    const written = writeOne(spreadsheet, one, i, enter);
    spreadsheet = written.spreadsheet;
    writes.push(written);
  });
  const responses = writes.map((written, i) =>
    updateAnswer(
      { ...written, spreadsheet },
      body.includeValuesInResponse === true
        ? {
            valueOption: body.responseValueRenderOption,
            dateOption: body.responseDateTimeRenderOption,
            majorDimension: data[i]?.majorDimension,
            range: 'asked',
          }
        : undefined,
    ),
  );
  return {
    state: storeSpreadsheet(state, spreadsheet, request),
    body: { spreadsheetId: spreadsheet.spreadsheetId, ...totals(writes), ...(responses.length > 0 && { responses }) },
  };
};

function writeOne(spreadsheet: SpreadsheetState, data: sheets_v4.Schema$ValueRange, i: number, enter: Enter): Written {
  try {
    return writeRange(spreadsheet, data.range ?? '', byRows(data.values as Matrix, data.majorDimension), enter);
  } catch (error) {
    if (error instanceof ApiError && error.code === 400) throw invalidArgument(`Invalid data[${i}]: ${error.message}`);
    throw error;
  }
}

/** Rows and columns that several ranges share count once (RECORDINGS.md 35). */
function totals(writes: readonly Written[]): object {
  const count = (of: (written: Written) => ReadonlySet<number>): number =>
    new Set(writes.flatMap((written) => [...of(written)].map((index) => `${written.sheetId} ${index}`))).size;
  const cells = writes.reduce((sum, written) => sum + written.cells, 0);
  if (cells === 0) return {};
  return {
    totalUpdatedRows: count((written) => written.rows),
    totalUpdatedColumns: count((written) => written.columns),
    totalUpdatedCells: cells,
    totalUpdatedSheets: new Set(writes.filter((written) => written.cells > 0).map((written) => written.sheetId)).size,
  };
}

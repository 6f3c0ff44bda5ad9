/** sheets.spreadsheets.batchUpdate: all requests or none. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Handler } from '../../handler';
import { ApiError, invalidArgument, notImplemented } from '../../protocol/api-error';
import { spreadsheetAnswer } from '../answer/spreadsheet-answer';
import { requireCellLimits } from '../grid/cell-limits';
import { requireMayEdit } from '../grid/require-may-edit';
import { requestHandlers } from '../requests/request-handlers';
import type { Outcome, RequestContext, RequestHandler, Requests } from '../requests/request-handler';
import type { SpreadsheetState } from '../state';
import { askedData } from './asked-data';
import { a1Ranges } from './get';
import { idTaker } from './id-taker';
import { openSpreadsheet, storeSpreadsheet } from './open-spreadsheet';

export const batchUpdate: Handler = (state, request) => {
  const { spreadsheet: opened, viewer } = openSpreadsheet(state, request);
  const body = (request.body ?? {}) as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
  const requests = body.requests ?? [];
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  const { takeId, counted } = idTaker(state);
  let spreadsheet = opened;
  const replies = requests.map((one, i) => {
    const { name, outcome } = carryOut(spreadsheet, one, i, { viewer, takeId });
    spreadsheet = outcome.spreadsheet;
    return outcome.reply ? { [name]: outcome.reply } : {};
  });
  const after = storeSpreadsheet(counted(), spreadsheet, request);
  const answer = { spreadsheetId: spreadsheet.spreadsheetId, replies };
  if (body.includeSpreadsheetInResponse !== true) return { state: after, body: answer };
  const data = askedData(request.params['fields'], body.responseIncludeGridData, 'updatedSpreadsheet');
  const texts = body.responseRanges ?? [];
  const scope = { ...(texts.length > 0 && { ranges: a1Ranges(spreadsheet, texts) }), ...(data && { data }) };
  return { state: after, body: { ...answer, updatedSpreadsheet: spreadsheetAnswer(spreadsheet, viewer, scope) } };
};

function carryOut(
  before: SpreadsheetState,
  request: Requests,
  at: number,
  context: RequestContext,
): { readonly name: string; readonly outcome: Outcome } {
  const [entry] = Object.entries(request).filter(([, value]) => value !== null && value !== undefined);
  if (!entry) throw invalidArgument(`Invalid requests[${at}]: No request set.`);
  const [name, parameters] = entry;
  const handlers = requestHandlers as Readonly<Record<string, RequestHandler<never> | undefined>>;
  const handler = handlers[name];
  if (!handler) throw notImplemented(`the request ${name} of sheets.spreadsheets.batchUpdate`);
  try {
    const outcome = handler(before, parameters as never, context);
    requireCellLimits(before, outcome.spreadsheet);
    requireMayEdit(before, outcome.spreadsheet, context.viewer);
    return { name, outcome };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 400) throw error;
    throw invalidArgument(`Invalid requests[${at}].${name}: ${error.message}`, error.more);
  }
}

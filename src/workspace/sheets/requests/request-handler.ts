/** How one request of a batch is carried out: a pure function of the spreadsheet and the request. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Viewer } from '../answer/sheet-answer';
import type { SpreadsheetState } from '../state';

export interface RequestContext {
  readonly viewer: Viewer;
  /** A new id of 31 bits for a sheet, a chart or the like. */
  readonly takeId: () => number;
}

export interface Outcome {
  readonly spreadsheet: SpreadsheetState;
  /** What stands under the request's name in its reply; absent where Google answers `{}`. */
  readonly reply?: object;
}

export type Requests = sheets_v4.Schema$Request;

/** Throws `ApiError` with the bare reason; the batch says which request it was. */
export type RequestHandler<Name extends keyof Requests> = (
  spreadsheet: SpreadsheetState,
  request: NonNullable<Requests[Name]>,
  context: RequestContext,
) => Outcome;

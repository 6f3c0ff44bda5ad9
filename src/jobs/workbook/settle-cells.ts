/**
 * Writes single cells of our own into a tab that people edit, and looks at the answer: where rows have been inserted, sorted or
 * deleted in between, what we covered is given back and our cells are written again, until they stand where they should.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import { differences, restored } from '../../method/moved-rows';
import { withCells, type PlanCell } from '../../method/plan-cells';
import { wholeTab } from '../../requests/sheets/a1';
import { cellRequests } from './cell-requests';
import { ANSWER_FIELDS, gridOfAnswer, readTabGrid } from './tab-grid';
import type { WorkbookTab } from './read-workbook';
import type { TabMemory } from './tab-memory';
import type { RunContext } from '../run/run-context';

type Request = sheets_v4.Schema$Request;

/** People don't sort a tab six times in a second; whoever does waits. */
export const ROUNDS = 6;

export interface Settled<Wanted> {
  readonly wanted: Wanted;
  /** What was wanted of the grid as it was given, and which cells that changed. */
  readonly first: { readonly wanted: Wanted; readonly changed: readonly PlanCell[] };
}

interface Beside<Wanted> {
  /** Thrown where the rows never stood still. */
  readonly moving: SurveyError;
  /** Goes with the first write, or in one of its own where no cell differs. */
  readonly more?: readonly Request[];
  /** What is to be remembered goes with every write of cells, so that neither stands without the other. */
  readonly memory?: { readonly of: TabMemory; readonly textOf: (wanted: Wanted) => string };
}

/** `wantedOf` tells the cells of a grid as they should be. Throws the refusal, or `moving`. */
export function* settleCells<Wanted extends { readonly cells: readonly PlanCell[] }>(
  context: RunContext,
  tab: WorkbookTab,
  grid: Grid,
  wantedOf: (base: Grid) => Wanted,
  { moving, more = [], memory }: Beside<Wanted>,
): Job<Settled<Wanted>> {
  let base = grid;
  let actual = grid;
  let rest = more;
  let first: Settled<Wanted>['first'] | null = null;
  let failure: GoogleError | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = wantedOf(base);
    const changed = differences(actual, withCells(base, wanted.cells), wanted.cells);
    first ??= { wanted, changed };
    const text = memory?.textOf(wanted) ?? '';
    const remembered = memory?.of.requests(text) ?? [];
    if (changed.length === 0 && remembered.length === 0 && rest.length === 0) return { wanted, first };
    const sent = yield* sendAndLook(context, tab, [...cellRequests(tab.sheetId, changed), ...remembered, ...rest]);
    failure = sent.failure;
    memory?.of.sent(text, failure);
    if (!failure) rest = [];
    if (!failure && changed.length === 0) return { wanted, first };
    actual = sent.grid;
    base = restored(base, changed, actual);
  }
  throw failure ?? moving;
}

/** A refusal may mean that rows are gone, an unknown outcome that the cells are written: both are settled by looking again. */
export function* sendAndLook(
  context: RunContext,
  tab: WorkbookTab,
  requests: Request[],
): Job<{ readonly grid: Grid; readonly failure: GoogleError | null }> {
  try {
    const answer = yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId, fields: ANSWER_FIELDS },
      {
        requests,
        includeSpreadsheetInResponse: true,
        responseRanges: [wholeTab(tab.title)],
        responseIncludeGridData: true,
      },
    );
    return { grid: gridOfAnswer(answer, tab.sheetId), failure: null };
  } catch (error) {
    if (!(error instanceof GoogleError && (error.meaning === 'invalid' || error.ambiguous))) throw error;
    return { grid: yield* readTabGrid(context, tab), failure: error };
  }
}

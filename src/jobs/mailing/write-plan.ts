/**
 * Writes our own cells of Handlingsplan and looks at the answer: where people have inserted, sorted or deleted rows in
 * between, what we covered is given back and our cells are written again, until they stand where they should.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { Grid } from '../../grid/grid';
import { SurveyError } from '../../google/survey-error';
import { differences, restored } from '../../method/moved-rows';
import { wantedPlan, withCells, type PlanCell, type WantedPlan } from '../../method/plan-cells';
import { wholeTab } from '../../requests/sheets/a1';
import type { WorkbookTab } from '../read-workbook';
import type { RunContext } from '../run-context';
import { cellRequests } from './cell-requests';
import { ANSWER_FIELDS, gridOfAnswer, readPlanGrid } from './plan-grid';

type Request = sheets_v4.Schema$Request;

/** People don't sort a tab six times in a second; whoever does waits. */
const ROUNDS = 6;

export interface WrittenPlan {
  readonly plan: WantedPlan;
  /** Rows that got another Läge, and actions that got an id. */
  readonly changed: number;
  readonly identified: number;
}

/** `more` goes with the first write, or in one of its own where the plan needs none. `today` is a serial day number. */
export function* writePlan(
  context: RunContext,
  tab: WorkbookTab,
  grid: Grid,
  today: number,
  more: readonly Request[] = [],
): Job<WrittenPlan> {
  let base = grid;
  let actual = grid;
  let rest = more;
  let counts = { changed: 0, identified: 0 };
  let failure: GoogleError | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const plan = wantedPlan(base, today);
    const cells = differences(actual, withCells(base, plan.cells));
    if (round === 0) counts = countsOf(cells, plan);
    if (cells.length === 0 && rest.length === 0) return { plan, ...counts };
    const sent = yield* send(context, tab, [...cellRequests(tab.sheetId, cells), ...rest]);
    failure = 'failure' in sent ? sent.failure : null;
    if ('answer' in sent) rest = [];
    if ('answer' in sent && cells.length === 0) return { plan, ...counts };
    actual = 'answer' in sent ? gridOfAnswer(sent.answer, tab.sheetId) : yield* readPlanGrid(context, tab);
    base = restored(base, cells, actual);
  }
  throw failure ?? new SurveyError('PLAN_MOVING');
}

function countsOf(cells: readonly PlanCell[], { columns }: WantedPlan): { changed: number; identified: number } {
  const inColumn = (column: number): number => cells.filter((cell) => cell.row > columns.headerRow && cell.column === column).length;
  return { changed: inColumn(columns.at.health), identified: inColumn(columns.at.id) };
}

type Sent = { readonly answer: sheets_v4.Schema$BatchUpdateSpreadsheetResponse } | { readonly failure: GoogleError };

/** A refusal may mean that rows are gone, an unknown outcome that the cells are written: both are settled by looking again. */
function* send(context: RunContext, tab: WorkbookTab, requests: Request[]): Job<Sent> {
  try {
    const answer = yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId, fields: ANSWER_FIELDS },
      { requests, includeSpreadsheetInResponse: true, responseRanges: [wholeTab(tab.title)], responseIncludeGridData: true },
    );
    return { answer };
  } catch (error) {
    if (error instanceof GoogleError && (error.code === 400 || error.ambiguous)) return { failure: error };
    throw error;
  }
}

/** Writes our own cells of Handlingsplan, wherever people have moved its rows in between, and remembers what people had written. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import type { Words } from '../../messages';
import type { Grid } from '../../grid/grid';
import { wantedPlan, type WantedPlan } from '../../method/plan-cells';
import { readSeen, seenText } from '../../method/seen-actions';
import { metadataKeys } from '../../requests/sheets/developer-metadata';
import type { Workbook, WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { settleCells, type Settled } from '../workbook/settle-cells';
import { tabMemory } from '../workbook/tab-memory';
import { workbookIds } from '../workbook/workbook-ids';

export interface WrittenPlan {
  readonly plan: WantedPlan;
  /** Rows that got another Läge, actions that got an id, and actions that got today's date. */
  readonly changed: number;
  readonly identified: number;
  readonly dated: number;
}

/** The tab Handlingsplan as it was read. */
export interface PlanTab {
  readonly tab: WorkbookTab;
  readonly grid: Grid;
}

/** The plan as it should be; writes nothing. `today` is a serial day number. */
export const planOf = ({ tab, grid }: PlanTab, today: number, words: Words): WantedPlan =>
  wantedPlan(grid, readSeen(tab.seen?.value ?? ''), tab.title, today, words);

/** `more` goes with the first write, or in one of its own where the plan needs none. `today` is a serial day number. */
export function* writePlan(
  context: RunContext,
  workbook: Workbook,
  { tab, grid }: PlanTab,
  today: number,
  more: readonly sheets_v4.Schema$Request[],
  words: Words,
): Job<WrittenPlan> {
  const newId = workbookIds(workbook).metadata(metadataKeys.seen);
  const settled = yield* settleCells(context, tab, grid, (base) => planOf({ tab, grid: base }, today, words), {
    moving: new SurveyError('PLAN_MOVING', {}),
    more,
    memory: {
      of: tabMemory(tab.sheetId, metadataKeys.seen, tab.seen, newId),
      textOf: ({ seen }) => seenText(seen),
    },
  });
  return { plan: settled.wanted, ...countsOf(settled.first) };
}

function countsOf({ wanted: { columns }, changed }: Settled<WantedPlan>['first']): Omit<WrittenPlan, 'plan'> {
  const inColumn = (column: number): number =>
    changed.filter((cell) => cell.row > columns.headerRow && cell.column === column).length;
  const { health, id, updated } = columns.at;
  return { changed: inColumn(health), identified: inColumn(id), dated: inColumn(updated) };
}

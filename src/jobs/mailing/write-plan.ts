/** Writes our own cells of Handlingsplan, wherever people have moved its rows in between. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import { wantedPlan, type WantedPlan } from '../../method/plan-cells';
import type { WorkbookTab } from '../read-workbook';
import type { RunContext } from '../run-context';
import { settleCells, type Settled } from '../settle-cells';

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
  more: readonly sheets_v4.Schema$Request[] = [],
): Job<WrittenPlan> {
  const settled = yield* settleCells(context, tab, grid, (base) => wantedPlan(base, today), {
    moving: new SurveyError('PLAN_MOVING', {}),
    more,
  });
  return { plan: settled.wanted, ...countsOf(settled.first) };
}

function countsOf({ wanted: { columns }, changed }: Settled<WantedPlan>['first']): {
  changed: number;
  identified: number;
} {
  const inColumn = (column: number): number =>
    changed.filter((cell) => cell.row > columns.headerRow && cell.column === column).length;
  return { changed: inColumn(columns.at.health), identified: inColumn(columns.at.id) };
}

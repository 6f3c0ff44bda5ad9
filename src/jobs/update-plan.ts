/** Uppdatera läget: works Läge out for every action and gives an id to those that have none; people's cells are never written. */
import type { Job } from '../google/call';
import { planMessages } from '../messages/sv/plan';
import { healthOf } from '../method/health';
import type { Done } from './done';
import { planDay } from './mailing/days-of-run';
import { readPlanGrid } from './mailing/plan-grid';
import { planFindingLines } from './mailing/plan-finding-lines';
import { writePlan, type WrittenPlan } from './mailing/write-plan';
import { readWorkbook, requireTab, tabUrl } from './read-workbook';
import type { RunContext } from './run-context';
import { takeTurn } from './take-turn';

const { done } = planMessages;

/** Throws MISSING_TAB, EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN, WORKBOOK_BUSY or PLAN_MOVING. */
export function* updatePlan(context: RunContext): Job<Done> {
  yield* takeTurn();
  const workbook = yield* readWorkbook(context);
  const tab = requireTab(workbook, 'plan');
  const grid = yield* readPlanGrid(context, tab);
  const today = planDay(context, workbook.timeZone);
  const written = yield* writePlan(context, tab, grid, today);
  return {
    title: done.title,
    sentences: planSentences(written, today),
    links: [{ text: done.link, url: tabUrl(workbook, tab.sheetId) }],
    counts: { written: written.changed, identified: written.identified, actions: written.plan.actions.length },
  };
}

/** What the plan is like now, what was written, and what to put right. `today` is a serial day number. */
export function planSentences({ plan, changed, identified }: WrittenPlan, today: number): readonly string[] {
  const count = (health: 'late' | 'dueSoon'): number =>
    plan.actions.filter((action) => healthOf(action, today) === health).length;
  return [
    plan.actions.length === 0 ? done.empty : done.counted(plan.actions.length, count('late'), count('dueSoon')),
    ...(changed === 0 && identified === 0 ? [done.unchanged] : []),
    ...(changed > 0 ? [done.changed(changed)] : []),
    ...(identified > 0 ? [done.identified(identified)] : []),
    ...planFindingLines(plan.findings),
  ];
}

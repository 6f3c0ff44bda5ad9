/**
 * Uppdatera läget: works Läge out for every action, gives an id to those that have none and today's date to those that have changed;
 * no other cell is written.
 */
import type { Job } from '../google/call';
import { wholeTab } from '../requests/sheets/a1';
import { readLanguage } from '../settings/read-language';
import type { Done } from './run/done';
import { planDay } from './mailing/days-of-run';
import { planSentences } from './plan/plan-sentences';
import { writePlan } from './plan/write-plan';
import { openWorkbook } from './workbook/open-workbook';
import { readRanges } from './workbook/read-ranges';
import { findTab, requireTab, tabUrl } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';
import { wordsOfRun } from './run/words-of-run';

/** Throws MISSING_TAB, EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN, WORKBOOK_BUSY or PLAN_MOVING. */
export function* updatePlan(context: RunContext): Job<Done> {
  yield* takeTurn();
  const workbook = yield* openWorkbook(context);
  const tab = requireTab(workbook, 'plan');
  // Of Inställningar only the language counts here: a plan can do without the tab.
  const settings = findTab(workbook, 'settings');
  const [grid = [], settingsGrid = []] = yield* readRanges(
    context,
    [tab, ...(settings ? [settings] : [])].map(({ title }) => wholeTab(title)),
  );
  const words = yield* wordsOfRun(context, { language: readLanguage(settingsGrid) ?? context.language });
  const { done } = words.planMessages;
  const today = planDay(context, workbook.timeZone);
  const written = yield* writePlan(context, workbook, { tab, grid }, today, [], words);
  return {
    title: done.title,
    sentences: planSentences(written, today, words),
    links: [{ text: done.link, url: tabUrl(workbook, tab.sheetId) }],
    counts: {
      written: written.changed,
      identified: written.identified,
      dated: written.dated,
      actions: written.plan.actions.length,
    },
  };
}

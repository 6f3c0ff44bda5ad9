/** Stores in Inställningar what the coordinator says that texts mean, so that it is asked once. Nothing else is written. */
import type { Job } from '../google/call';
import { wholeTab } from '../requests/sheets/a1';
import { readSettings } from '../settings/read-settings';
import { reviewedSettings } from './review/reviewed-settings';
import type { ApprovedReview } from './review/review-view';
import type { Done } from './run/done';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';
import { wordsOfRun } from './run/words-of-run';
import { storeSettings } from './stored-settings/store-settings';
import { openWorkbook } from './workbook/open-workbook';
import { readRanges } from './workbook/read-ranges';
import { requireTab, tabUrl } from './workbook/read-workbook';

/** Throws REVIEW_TOO_LONG, SETTINGS, MISSING_TAB, WORKBOOK_BUSY and SETTINGS_MOVING { tab }. */
export function* approveReview(context: RunContext, approved: ApprovedReview): Job<Done> {
  yield* takeTurn();
  const workbook = yield* openWorkbook(context);
  const tab = requireTab(workbook, 'settings');
  const [grid = []] = yield* readRanges(context, [wholeTab(tab.title)]);
  const { settings } = readSettings(grid, tab.title);
  const words = yield* wordsOfRun(context, settings);
  const wanted = reviewedSettings(settings, approved);
  yield* storeSettings(context, tab, grid, wanted, words);
  const { done } = words.reviewMessages;
  return {
    title: done.title,
    sentences: [
      done.approved(approved.texts.length),
      ...(approved.othersInvalid ? [done.othersInvalid] : []),
      wanted.size === 0 ? done.unchanged : done.next,
    ],
    links: [{ text: done.link, url: tabUrl(workbook, tab.sheetId) }],
    counts: { written: wanted.size, approved: approved.texts.length },
  };
}

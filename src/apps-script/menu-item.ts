/** One menu item from start to end: consent, what it will make, the job, what was made, or what went wrong and what to do. */
import type { Job } from '../google/call';
import type { Done } from '../jobs/run/done';
import type { RunContext } from '../jobs/run/run-context';
import type { Words } from '../messages';
import { explainError } from '../messages/explain-error';
import { wordsHere } from './language';
import { runJobHere } from './run';
import { requireScopes } from './scopes';
import { showDialog } from './show-dialog';

type MenuWords = Words['menuMessages'];

/** Items whose question is one text, the same each time. */
type AskedItem = {
  [Key in keyof MenuWords['before'] & keyof MenuWords['items']]: MenuWords['before'][Key] extends string ? Key : never;
}[keyof MenuWords['before'] & keyof MenuWords['items']];

export interface MenuItem {
  /** Scopes beside those that every entry needs. */
  readonly scopes: readonly string[];
  /** Its name in the menu's words; what it says there is asked before anything is read or written. */
  readonly item: AskedItem;
  readonly job: (context: RunContext) => Job<Done>;
}

export function runMenuItem({ scopes, item, job }: MenuItem): void {
  guarded(() => {
    requireScopes(scopes);
    const { before, items } = wordsHere().menuMessages;
    if (!confirmed(items[item], before[item])) return;
    const done = runJobHere(job);
    showDialog('result', done.title, done);
  });
}

export function confirmed(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Shows an error in words; the stack goes to the log only. */
export function guarded(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
    const ui = SpreadsheetApp.getUi();
    const words = wordsHere();
    ui.alert(words.menuMessages.errorTitle, explainError(thrown, words), ui.ButtonSet.OK);
  }
}

/** One menu item from start to end: consent, what it will make, the job, what was made, or what went wrong and what to do. */
import type { Job } from '../google/call';
import type { Done } from '../jobs/done';
import type { RunContext } from '../jobs/run-context';
import { explainError } from '../messages/explain-error';
import { sv } from '../messages/sv';
import { menuMessages } from '../messages/sv/menu';
import { runJobHere } from './run';
import { requireScopes } from './scopes';
import { showDialog } from './show-dialog';

export interface MenuItem {
  /** Scopes beside those that every entry needs. */
  readonly scopes: readonly string[];
  /** Asked before anything is read or written. */
  readonly before: { readonly title: string; readonly text: string };
  readonly job: (context: RunContext) => Job<Done>;
}

export function runMenuItem(item: MenuItem): void {
  guarded(() => {
    requireScopes(item.scopes);
    if (!confirmed(item.before.title, item.before.text)) return;
    const done = runJobHere(item.job);
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
    ui.alert(menuMessages.errorTitle, explainError(thrown, sv), ui.ButtonSet.OK);
  }
}

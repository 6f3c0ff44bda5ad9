/** The watchdog of unfinished decks: a trigger of the person who clicked, which goes on with what is left when the dialog was closed. */
import { call, type Job } from '../../google/call';
import type { TriggerHandler } from '../../google/signatures';

const CONTINUE_WORK = 'continueWork' satisfies TriggerHandler;
const EVERY_MINUTES = 10;

/** One is enough. Only a click may make it: Apps Script disables triggers that triggers make. */
export function* makeStandingTrigger(): Job<void> {
  const triggers = yield* call('appsscript.ScriptApp.getProjectTriggers', {});
  if (triggers.some(({ handler }) => handler === CONTINUE_WORK)) return;
  yield* call('appsscript.ScriptApp.newTrigger', {
    handler: CONTINUE_WORK,
    schedule: { everyMinutes: EVERY_MINUTES },
  });
}

export function* deleteStandingTrigger(): Job<void> {
  const triggers = yield* call('appsscript.ScriptApp.getProjectTriggers', {});
  for (const { id, handler } of triggers) {
    if (handler === CONTINUE_WORK) yield* call('appsscript.ScriptApp.deleteTrigger', { id });
  }
}

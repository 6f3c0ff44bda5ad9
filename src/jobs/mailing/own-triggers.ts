/** The daily triggers of the person who runs. Nobody sees another's (GOOGLE.md 23). */
import { call, type Job } from '../../google/call';
import type { TriggerHandler } from '../../google/signatures';

export const MORNING_RUN = 'morningRun' satisfies TriggerHandler;

export function* deleteOwnTriggers(): Job<number> {
  const triggers = yield* ownTriggers();
  for (const { id } of triggers) yield* call('appsscript.ScriptApp.deleteTrigger', { id });
  return triggers.length;
}

export function* ownTriggers(): Job<readonly { readonly id: string }[]> {
  const triggers = yield* call('appsscript.ScriptApp.getProjectTriggers', {});
  return triggers.filter(({ handler }) => handler === MORNING_RUN);
}

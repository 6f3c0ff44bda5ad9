/** The calls that have no REST method, carried out by Apps Script's own services. */
import type { Call } from '../google/call';
import type { MethodId, Params, Response } from '../google/signatures';

type BuiltIn = Extract<MethodId, `appsscript.${string}`>;

const lockOf = (kind: 'document' | 'script'): GoogleAppsScript.Lock.Lock =>
  kind === 'document' ? LockService.getDocumentLock() : LockService.getScriptLock();

/** The weekly and daily schedules are in the script's zone, which the manifest sets. */
const newTrigger = ({ handler, schedule }: Params<'appsscript.ScriptApp.newTrigger'>): { id: string } => {
  const timed = ScriptApp.newTrigger(handler).timeBased();
  const made =
    'everyMinutes' in schedule
      ? timed.everyMinutes(schedule.everyMinutes)
      : timed.everyDays(1).atHour(schedule.dailyAtHour);
  return { id: made.create().getUniqueId() };
};

const services: { readonly [M in BuiltIn]: (params: Params<M>) => Response<M> } = {
  'appsscript.LockService.tryLock': ({ lock, waitMs }) => lockOf(lock).tryLock(waitMs),
  'appsscript.LockService.releaseLock': ({ lock }) => (lockOf(lock).releaseLock(), null),
  'appsscript.PropertiesService.getProperties': () => PropertiesService.getScriptProperties().getProperties(),
  'appsscript.PropertiesService.setProperties': ({ properties }) => (
    PropertiesService.getScriptProperties().setProperties({ ...properties }, false),
    null
  ),
  'appsscript.PropertiesService.deleteProperty': ({ key }) => (
    PropertiesService.getScriptProperties().deleteProperty(key),
    null
  ),
  'appsscript.ScriptApp.getProjectTriggers': () =>
    ScriptApp.getProjectTriggers().map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction(),
    })),
  'appsscript.ScriptApp.newTrigger': newTrigger,
  'appsscript.ScriptApp.deleteTrigger': ({ id }) => {
    ScriptApp.getProjectTriggers()
      .filter((trigger) => trigger.getUniqueId() === id)
      .forEach((trigger) => ScriptApp.deleteTrigger(trigger));
    return null;
  },
  'appsscript.MailApp.sendEmail': ({ to, subject, body, htmlBody, name }) => (
    MailApp.sendEmail({ to, subject, body, htmlBody, name }),
    null
  ),
  'appsscript.MailApp.getRemainingDailyQuota': () => MailApp.getRemainingDailyQuota(),
};

export const builtInServices = (call: Call): unknown =>
  (services[call.method as BuiltIn] as (params: unknown) => unknown)(call.params ?? {});

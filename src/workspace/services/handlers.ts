/** The built-in services of Apps Script that have no REST method, as handlers on the workspace's state. */
import type { Handler, WorkspaceRequest } from '../handler';
import { ApiError } from '../protocol/api-error';
import type { WorkspaceState } from '../state';
import { ownerOf } from './execution';
import { newTrigger } from './new-trigger';
import { DAILY_MAIL_QUOTA, sendEmail } from './send-email';

const params = <P>(request: WorkspaceRequest): P => request.params as unknown as P;

/** A lock belongs to one execution; whoever asks is told by `user`, which the runtime makes unique to the execution. */
const tryLock: Handler = (state, request) => {
  const { lock } = params<{ lock: string }>(request);
  const holder = state.locks[lock];
  if (holder !== undefined && holder !== request.user) return { state, body: false };
  return { state: { ...state, locks: { ...state.locks, [lock]: request.user } }, body: true };
};

const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const releaseLock: Handler = (state, request) => ({
  state: { ...state, locks: without(state.locks, params<{ lock: string }>(request).lock) },
  body: null,
});

/** Sizes that the property store refuses (LIMITS.md 1.2, texts LIMITS.md 1.3). */
function checkedProperties(
  state: WorkspaceState,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const all = { ...state.scriptProperties, ...added };
  if (Object.values(added).some((value) => value.length > 9 * 1024))
    throw new ApiError(400, '', 'Argument too large: value');
  const size = Object.entries(all).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (size > 500 * 1024)
    throw new ApiError(
      400,
      '',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  return all;
}

export const serviceHandlers: Readonly<Record<string, Handler>> = {
  'appsscript.LockService.tryLock': tryLock,
  'appsscript.LockService.releaseLock': releaseLock,
  'appsscript.PropertiesService.getProperties': (state) => ({ state, body: state.scriptProperties }),
  'appsscript.PropertiesService.setProperties': (state, request) => ({
    state: {
      ...state,
      scriptProperties: checkedProperties(state, params<{ properties: Record<string, string> }>(request).properties),
    },
    body: null,
  }),
  'appsscript.PropertiesService.deleteProperty': (state, request) => ({
    state: { ...state, scriptProperties: without(state.scriptProperties, params<{ key: string }>(request).key) },
    body: null,
  }),
  'appsscript.ScriptApp.getProjectTriggers': (state, request) => ({
    state,
    body: state.triggers
      .filter(({ owner }) => owner === ownerOf(request.user))
      .map(({ id, handler }) => ({ id, handler })),
  }),
  'appsscript.ScriptApp.newTrigger': newTrigger,
  'appsscript.ScriptApp.deleteTrigger': (state, request) => ({
    state: {
      ...state,
      triggers: state.triggers.filter(
        ({ id, owner }) => id !== params<{ id: string }>(request).id || owner !== ownerOf(request.user),
      ),
    },
    body: null,
  }),
  'appsscript.MailApp.sendEmail': sendEmail,
  'appsscript.MailApp.getRemainingDailyQuota': (state, request) => ({
    state,
    body: state.mailQuota[ownerOf(request.user)] ?? DAILY_MAIL_QUOTA,
  }),
};

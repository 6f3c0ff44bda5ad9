/** LockService: a lock belongs to one execution; whoever asks is told by `user`, which the runtime makes unique to the execution. */
import type { Handler } from '../../handler';

export const tryLock: Handler = (state, { params, user }) => {
  const lock = String(params['lock']);
  const holder = state.locks[lock];
  if (holder !== undefined && holder !== user) return { state, body: false };
  return { state: { ...state, locks: { ...state.locks, [lock]: user } }, body: true };
};

export const releaseLock: Handler = (state, { params }) => {
  const { [String(params['lock'])]: _released, ...locks } = state.locks;
  return { state: { ...state, locks }, body: null };
};

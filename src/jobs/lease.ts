/**
 * A lease keeps two runs of long work apart across server calls, where a lock would be let go between them. It runs out by
 * itself, so a run that was killed blocks nobody for long.
 */
import { call, type Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import type { RunContext } from './run-context';

export interface Lease {
  /** Tells this run from any other. */
  readonly token: string;
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A server call lives six minutes at most (LIMITS.md 0); half a minute of air for clocks. */
const LEASE_MS = 6.5 * 60_000;
/** Renewed when less than this is left. */
const RENEW_MS = 4 * 60_000;
const LOCK_WAIT_MS = 5000;

const propertyOf = (name: string): string => `lease.${name}`;

export type Properties = Readonly<Record<string, string>>;

export const readLease = (properties: Properties, name: string): Lease | null => {
  const text = properties[propertyOf(name)];
  return text ? (JSON.parse(text) as Lease) : null;
};

/**
 * Takes the lease and sets `alsoSet` in the same call. `takeOver`: the same person's earlier run gives way (a click does, a trigger
 * does not). Throws BUSY { by } where another's lease is alive, by null where it is being taken at this moment.
 */
export function* takeLease(
  context: RunContext,
  name: string,
  options: { readonly takeOver: boolean; readonly alsoSet: (properties: Properties) => Properties },
): Job<Lease> {
  const got = yield* call('appsscript.LockService.tryLock', { lock: 'script', waitMs: LOCK_WAIT_MS });
  if (!got) throw new SurveyError('BUSY', { by: null });
  const properties = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const current = readLease(properties, name);
  const alive = current !== null && current.until > context.now;
  if (alive && !(options.takeOver && current.owner === context.user)) {
    yield* call('appsscript.LockService.releaseLock', { lock: 'script' });
    const minutes = Math.max(1, Math.ceil((current.until - context.now) / 60_000));
    throw new SurveyError('BUSY', { by: { owner: current.owner, minutes } });
  }
  const lease: Lease = { token: freshToken(context, current), owner: context.user, until: context.now + LEASE_MS };
  yield* call('appsscript.PropertiesService.setProperties', {
    store: 'script',
    properties: { ...options.alsoSet(properties), [propertyOf(name)]: JSON.stringify(lease) },
  });
  yield* call('appsscript.LockService.releaseLock', { lock: 'script' });
  return lease;
}

/** Who and when; two runs of one person that start in the same millisecond differ by the last digit. */
function freshToken({ user, now }: RunContext, current: Lease | null): string {
  const token = `${user} ${now}`;
  return current?.token === token ? `${token}+` : token;
}

/** One call to look, one more to renew when it is about to run out. Throws LEASE_LOST { owner } where another run has it. */
export function* keepLease(context: RunContext, name: string, token: string): Job<Properties> {
  const properties = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const current = readLease(properties, name);
  if (current !== null && current.token !== token) throw new SurveyError('LEASE_LOST', { owner: current.owner });
  if (current === null || current.until - context.now < RENEW_MS) {
    const renewed: Lease = { token, owner: context.user, until: context.now + LEASE_MS };
    yield* call('appsscript.PropertiesService.setProperties', {
      store: 'script',
      properties: { [propertyOf(name)]: JSON.stringify(renewed) },
    });
  }
  return properties;
}

export function* releaseLease(name: string): Job<void> {
  yield* call('appsscript.PropertiesService.deleteProperty', { store: 'script', key: propertyOf(name) });
}

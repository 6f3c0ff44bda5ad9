/**
 * A lease keeps two runs of long work apart across server calls, where a lock would be let go between them. It runs out by
 * itself, so a run that was killed blocks nobody for long. What must not be done by two is done under the lock, the lease looked at
 * first: whoever takes a lease waits for that lock, and sees what was done.
 */
import { call, type Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import { quietly } from './quietly';
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
const LOCK_WAIT_MS = 10_000;

const propertyOf = (name: string): string => `lease.${name}`;

export type Properties = Readonly<Record<string, string>>;

export const readLease = (properties: Properties, name: string): Lease | null => {
  const text = properties[propertyOf(name)];
  return text ? (JSON.parse(text) as Lease) : null;
};

/** A lease, and the script's properties as they were just before. */
export interface TakenLease {
  readonly token: string;
  readonly before: Properties;
}

/**
 * Takes the lease and sets `alsoSet` in the same call. `takeOver`: the same person's earlier run gives way (a click does, a trigger
 * does not). Throws BUSY { by } where another's lease is alive, by null where it is being taken at this moment.
 */
export function* takeLease(
  context: RunContext,
  name: string,
  options: { readonly takeOver: boolean; readonly alsoSet: Properties },
): Job<TakenLease> {
  yield* takeLock();
  const before = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const current = readLease(before, name);
  const alive = current !== null && current.until > context.now;
  if (alive && !(options.takeOver && current.owner === context.user)) {
    yield* releaseLock();
    const minutes = Math.max(1, Math.ceil((current.until - context.now) / 60_000));
    throw new SurveyError('BUSY', { by: { owner: current.owner, minutes } });
  }
  const token = freshToken(context, current);
  yield* call('appsscript.PropertiesService.setProperties', {
    store: 'script',
    properties: { ...options.alsoSet, [propertyOf(name)]: leaseText(context, token) },
  });
  yield* releaseLock();
  return { token, before };
}

/** Who and when; two runs of one person that start in the same millisecond differ by the last digit. */
function freshToken({ user, now }: RunContext, current: Lease | null): string {
  const token = `${user} ${now}`;
  return current?.token.startsWith(token) ? `${current.token}+` : token;
}

const leaseText = ({ user, now }: RunContext, token: string): string =>
  JSON.stringify({ token, owner: user, until: now + LEASE_MS } satisfies Lease);

/**
 * One call to look; one more to renew when it is about to run out, or to set `alsoSet`. Throws LEASE_LOST { owner } where another run
 * has it, with null where another had it and has ended.
 */
export function* keepLease(context: RunContext, name: string, token: string, alsoSet?: Properties): Job<Properties> {
  const properties = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const current = readLease(properties, name);
  if (current?.token !== token) throw new SurveyError('LEASE_LOST', { owner: current?.owner ?? null });
  if (alsoSet || current.until - context.now < RENEW_MS) {
    yield* call('appsscript.PropertiesService.setProperties', {
      store: 'script',
      properties: { ...alsoSet, [propertyOf(name)]: leaseText(context, token) },
    });
  }
  return properties;
}

/** Nobody can take the lease while `work` is at it. `alsoSet` as in `keepLease`, which throws too; BUSY where the lock isn't free. */
export function* whileLeased<Result>(
  context: RunContext,
  name: string,
  token: string,
  work: (properties: Properties) => Job<Result>,
  alsoSet?: Properties,
): Job<Result> {
  yield* takeLock();
  try {
    return yield* work(yield* keepLease(context, name, token, alsoSet));
  } finally {
    // Google lets it go in any case when the script ends.
    yield* quietly(releaseLock());
  }
}

/** null in place of LEASE_LOST: nothing went wrong, there is only nothing more to do here. */
export function* unlessLost<Result>(job: Job<Result>): Job<Result | null> {
  try {
    return yield* job;
  } catch (error) {
    if (error instanceof SurveyError && error.code === 'LEASE_LOST') return null;
    throw error;
  }
}

/** Another run's lease is left to it. */
export function* releaseLease(name: string, token: string): Job<void> {
  yield* takeLock();
  const properties = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  if (readLease(properties, name)?.token === token) yield* dropLease(name);
  yield* releaseLock();
}

/** For whoever holds the lock and has looked. */
export function* dropLease(name: string): Job<void> {
  yield* call('appsscript.PropertiesService.deleteProperty', { store: 'script', key: propertyOf(name) });
}

/** Throws BUSY where another run keeps it. Google lets it go when the script ends, however it ends. */
export function* takeLock(): Job<void> {
  const got = yield* call('appsscript.LockService.tryLock', { lock: 'script', waitMs: LOCK_WAIT_MS });
  if (!got) throw new SurveyError('BUSY', { by: null });
}

export function* releaseLock(): Job<void> {
  yield* call('appsscript.LockService.releaseLock', { lock: 'script' });
}

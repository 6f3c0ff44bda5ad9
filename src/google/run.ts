/**
 * The loop that runs a job: retry with backoff, the time budget and the record of calls live here, never in jobs.
 * It is a generator itself, so that one text serves a synchronous host (Apps Script, local) and one with promises (Node).
 */
import type { Call, Job } from './call';
import { type GoogleError, toGoogleError } from './google-error';
import { methods } from './methods';

export interface Limits {
  /** Milliseconds since 1970, the host's clock. */
  readonly now: () => number;
  /** 0 ≤ chance < 1, the host's; spreads the waiting of runs that were refused together. */
  readonly chance: () => number;
  /** When the run must have stopped, on the same clock; Apps Script ends it at six minutes (LIMITS.md 0). */
  readonly deadline: number;
  /** Told of every call that was carried out or failed for good. */
  readonly record?: (call: Call, outcome: { readonly error?: GoogleError }) => void;
}

/** What the loop asks its host for: carry out one call, or wait. */
export type Need = { readonly send: Call } | { readonly waitMs: number };
export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** Thrown into a job, between two calls, when its time is up; the job lets it through and is started again later. */
export class TimeIsUp extends Error {
  constructor() {
    super('The time of this run is up');
    this.name = 'TimeIsUp';
  }
}

const TRIES = 5;
const PASSING = new Set([429, 500, 503]);

/** Truncated exponential backoff with jitter, as Google's usage-limits pages describe it: 1, 2, 4, 8 s, each up to one more. */
const backoffMs = (attempt: number, chance: number): number => 1000 * 2 ** attempt + Math.round(1000 * chance);

/**
 * A refusal that passes (429) is tried again. After an unknown outcome (5xx, time-out) only what is harmless to repeat is:
 * anything else goes to the job, which looks at what exists when it is started again.
 */
const mayRepeat = (call: Call, error: GoogleError): boolean =>
  error.code === 429 ||
  ((PASSING.has(error.code) || error.code === 0) && methods[call.method].repeatable && error.ambiguous);

export function* runJob<Result>(job: Job<Result>, limits: Limits): Generator<Need, Result, Outcome> {
  let step = job.next();
  while (!step.done) {
    if (limits.now() >= limits.deadline) {
      step = job.throw(new TimeIsUp());
      continue;
    }
    const sent = yield* sendWithRetry(step.value, limits);
    step = 'value' in sent ? job.next(sent.value) : job.throw(sent.thrown);
  }
  return step.value;
}

function* sendWithRetry(call: Call, limits: Limits): Generator<Need, Outcome, Outcome> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = yield { send: call };
    if ('value' in outcome) {
      limits.record?.(call, {});
      return outcome;
    }
    const error = toGoogleError(outcome.thrown);
    const waitMs = backoffMs(attempt, limits.chance());
    const worthIt = attempt + 1 < TRIES && mayRepeat(call, error) && limits.now() + waitMs < limits.deadline;
    if (!worthIt) {
      limits.record?.(call, { error });
      return { thrown: error };
    }
    yield { waitMs };
  }
}

/** Runs a job to its end on a host that answers at once. */
export function runSync<Result>(
  job: Job<Result>,
  limits: Limits,
  host: { readonly send: (call: Call) => unknown; readonly sleep: (ms: number) => void },
): Result {
  const loop = runJob(job, limits);
  let need = loop.next();
  while (!need.done) {
    if ('waitMs' in need.value) {
      host.sleep(need.value.waitMs);
      need = loop.next({ value: null });
    } else {
      need = loop.next(attempt(() => host.send((need.value as { send: Call }).send)));
    }
  }
  return need.value;
}

function attempt(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (thrown) {
    return { thrown };
  }
}

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
type Need = { readonly send: Call } | { readonly waitMs: number };
export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** Thrown into a job, between two calls, when its time is up; the job lets it through and is started again later. */
export class TimeIsUp extends Error {
  constructor() {
    super('The time of this run is up');
    this.name = 'TimeIsUp';
  }
}

const SECOND = 1000;
const LONGEST_WAIT = 60 * SECOND;

/** Waits of 1 + 2 + 4 + 8 s: a fault of Google's that lasts longer is no hiccup. */
const TRIES_AFTER_OUTAGE = 5;
/** Waits of up to 1 + 2 + 4 + 8 + 16 + 32 + 60 + 60 s: a quota per minute is filled up again within them (LIMITS.md 1.4). */
const TRIES_AT_RATE_LIMIT = 9;

/** Truncated exponential backoff with jitter, as Google's usage-limits pages describe it: each up to a second more. */
const backoffMs = (attempt: number, chance: number): number =>
  Math.min(LONGEST_WAIT, SECOND * 2 ** attempt) + Math.round(SECOND * chance);

/**
 * How often a call that failed so may be sent. What came too fast was surely not carried out and is taken soon. After an unknown
 * outcome only what is harmless to repeat is sent again: anything else goes to the job, which looks at what exists when it is
 * started again. No other refusal gets better within a run.
 */
function triesFor({ method }: Call, { meaning, ambiguous }: GoogleError): number {
  if (meaning === 'rateLimit') return TRIES_AT_RATE_LIMIT;
  return ambiguous && methods[method].repeatable ? TRIES_AFTER_OUTAGE : 1;
}

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
    const error = toGoogleError(outcome.thrown, call.method);
    const waitMs = waitBefore(attempt + 1, call, error, limits);
    if (waitMs === null) {
      limits.record?.(call, { error });
      return { thrown: error };
    }
    yield { waitMs };
  }
}

/**
 * Milliseconds to wait before the next try; null = there is none. The last wait of a run is cut to what leaves time for the call,
 * so that a quota that fills up just before the end is still used.
 */
function waitBefore(tries: number, call: Call, error: GoogleError, limits: Limits): number | null {
  if (tries >= triesFor(call, error)) return null;
  const left = limits.deadline - limits.now() - methods[call.method].costMs;
  return left < SECOND ? null : Math.min(left, backoffMs(tries - 1, limits.chance()));
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
      const { send } = need.value;
      need = loop.next(attempt(() => host.send(send)));
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

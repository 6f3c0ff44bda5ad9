/**
 * Every call of a run goes through one gate: it is counted, recorded and may be made to fail, before or after its effect.
 * After a kill the run is dead: nothing it still tries reaches the workspace, as when Google ends a script.
 */
import { methods } from '../../google/methods';
import type { MethodId } from '../../google/signatures';

export interface RecordedCall {
  readonly method: string;
  readonly params: unknown;
  readonly body?: unknown;
}

export type FaultKind = 'kill' | 429 | 500 | 503 | 'timeout';

export interface Fault {
  /** Which call of the run, 0 = the first. */
  readonly at: number;
  /** Whether the workspace carries the call out before the fault strikes. */
  readonly when: 'before' | 'after';
  readonly kind: FaultKind;
}

/** What a run may be given beside its function: a fault, and people who edit meanwhile. */
export interface Disturbance {
  readonly fault?: Fault;
  /** Called before each call with its number: a person who edits between two calls. */
  readonly meanwhile?: (callNumber: number) => void;
}

export class ExecutionKilled extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'ExecutionKilled';
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Gate {
  readonly calls: readonly RecordedCall[];
  readonly dead: () => boolean;
  /** Carries out one call; throws what Apps Script would throw. */
  readonly send: (method: string, params: Readonly<Record<string, unknown>>, body: unknown) => unknown;
}

const FAULT_TEXT: Readonly<Record<Exclude<FaultKind, 'kill'>, readonly [code: number | undefined, message: string]>> = {
  429: [429, "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'"],
  500: [500, 'Internal error encountered.'],
  503: [503, 'The service is currently unavailable.'],
  timeout: [undefined, 'Service timed out: Spreadsheets'],
};

export function createGate(
  carryOut: (method: string, params: Readonly<Record<string, unknown>>, body: unknown) => Answer,
  spend: (ms: number) => void,
  { fault, meanwhile }: Disturbance,
): Gate {
  const calls: RecordedCall[] = [];
  let dead = false;

  const strike = (kind: FaultKind): never => {
    if (kind !== 'kill') throw thrownError(...FAULT_TEXT[kind]);
    dead = true;
    throw new ExecutionKilled();
  };

  const send: Gate['send'] = (method, params, body) => {
    if (dead) throw new ExecutionKilled();
    const number = calls.length;
    calls.push(body === undefined ? { method, params } : { method, params, body });
    meanwhile?.(number);
    if (fault?.at === number && fault.when === 'before') strike(fault.kind);
    spend(methods[method as MethodId]?.costMs ?? 0);
    const answer = carryOut(method, params, body);
    if (fault?.at === number && fault.when === 'after') strike(fault.kind);
    if (answer.status >= 400) throw thrownAnswer(method, answer);
    return answer.body;
  };

  return { calls, dead: () => dead, send };
}

/** An error as the advanced services throw it: a message, and details where Google answered with any (GOOGLE.md 20). */
function thrownError(code: number | undefined, message: string, details?: object): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { details: { code, message, ...details } });
}

function thrownAnswer(method: string, { status, body }: Answer): Error {
  const { message = '', ...rest } = ((body as { error?: { message?: string } } | null)?.error ?? {}) as {
    message?: string;
  };
  const words = method.startsWith('appsscript.') ? message : `API call to ${method} failed with error: ${message}`;
  return Object.assign(thrownError(status, words, rest), { name: 'GoogleJsonResponseException' });
}

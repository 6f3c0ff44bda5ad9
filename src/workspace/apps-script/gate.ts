/**
 * Every call of a run goes through one gate: it is counted, recorded and may be made to fail, before or after its effect.
 * After a kill the run is dead: nothing it still tries reaches the workspace, as when Google ends a script.
 */
import type { Media } from '../../google/media';
import { methods } from '../../google/methods';
import { scopes } from '../../google/scopes';
import type { MethodId } from '../../google/signatures';
import { answersSo, faultAnswer, type FaultName } from '../faults';

export interface RecordedCall {
  readonly method: string;
  readonly params: unknown;
  readonly body?: unknown;
  readonly media?: Media;
}

/** `kill`: the script is ended. `timeout`: Google's answer never comes. */
export type FaultKind = 'kill' | 'timeout' | FaultName;

export interface Fault {
  /** Which call of the run, 0 = the first. */
  readonly at: number;
  /** How many calls in a row from there on; 1 where absent. */
  readonly times?: number;
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

class ExecutionKilled extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'ExecutionKilled';
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Gate {
  readonly calls: readonly RecordedCall[];
  readonly dead: () => boolean;
  /** Carries out one call; throws what Apps Script would throw. */
  readonly send: Send<unknown>;
}

export type Send<Result> = (
  method: string,
  params: Readonly<Record<string, unknown>>,
  body: unknown,
  media?: Media,
) => Result;

export function createGate(
  carryOut: Send<Answer>,
  spend: (ms: number) => void,
  { fault, meanwhile }: Disturbance,
  refusedScopes: readonly string[],
): Gate {
  const calls: RecordedCall[] = [];
  let dead = false;

  const strike = (kind: FaultKind, method: string): never => {
    if (kind === 'timeout') throw new Error('Service timed out: Spreadsheets');
    if (kind !== 'kill') throw thrownAnswer(method, faultAnswer(kind, method));
    dead = true;
    throw new ExecutionKilled();
  };

  const struck = (when: Fault['when'], number: number, method: string): FaultKind | null => {
    if (!fault || fault.when !== when || number < fault.at || number >= fault.at + (fault.times ?? 1)) return null;
    // Of many calls in a row only those fail whose API ever does so; a single one is named by whoever made the fault.
    const { kind, times = 1 } = fault;
    return times === 1 || kind === 'kill' || kind === 'timeout' || answersSo(kind, method) ? kind : null;
  };

  const send: Gate['send'] = (method, params, body, media) => {
    if (dead) throw new ExecutionKilled();
    const number = calls.length;
    calls.push({ method, params, ...(body !== undefined && { body }), ...(media && { media }) });
    meanwhile?.(number);
    const before = struck('before', number, method);
    if (before) strike(before, method);
    spend(methods[method as MethodId]?.costMs ?? 0);
    const answer = refusesScope(method)
      ? faultAnswer('insufficientPermissions', method)
      : carryOut(method, params, body, media);
    const after = struck('after', number, method);
    if (after) strike(after, method);
    if (answer.status >= 400) throw thrownAnswer(method, answer);
    return methods[method as MethodId]?.answersMedia ? answeredMedia(answer.body) : answer.body;
  };

  const refusesScope = (method: string): boolean => {
    const scope = methods[method as MethodId]?.scope;
    return scope !== undefined && scope !== null && refusedScopes.includes(scopes[scope]);
  };

  return { calls, dead: () => dead, send };
}

/** A file in an answer: a text as it is, or bytes in base64. */
function answeredMedia(body: unknown): Media {
  const { $text, $base64, $contentType } = body as { $text?: string; $base64?: string; $contentType: string };
  return { contentType: $contentType, base64: $base64 ?? Buffer.from($text ?? '').toString('base64') };
}

/**
 * An error as Apps Script throws it: an advanced service gives Google's answer in `details`, a built-in service gives a text
 * only (GOOGLE.md 20).
 */
function thrownAnswer(method: string, { status, body }: Answer): Error {
  const error = (body as { error?: { message?: string } } | null)?.error ?? {};
  const { message = '' } = error;
  if (method.startsWith('appsscript.')) return new Error(message);
  const words = `API call to ${method} failed with error: ${message}`;
  return Object.assign(new Error(words), {
    name: 'GoogleJsonResponseException',
    details: { code: status, ...error, message: words },
  });
}

/** Replays one recorded session against a fresh workspace and says of each call whether it was answered as Google did. */
import { apiOf, methodSchema } from '../protocol/api-schema';
import { checkBody } from '../protocol/check-body';
import { createWorkspace } from '../workspace';
import { compareCall, ownFiles } from './compare-call';
import type { RecordedCall, RecordedSession } from './load-session';
import { IdMap } from './map-ids';
import { seedDocuments } from './seed-documents';
import { seedFiles } from './seed-files';
import { tryHandle } from './try-handle';

export type Outcome = 'pass' | 'fail' | '501' | 'after drift' | 'skipped' | 'shape pass' | 'shape fail';

/** How the session could be replayed. */
export type Footing = 'from nothing' | 'seeded' | 'shape check';

export interface ReplayedCall {
  readonly session: string;
  /** From 1, as in the file. */
  readonly line: number;
  readonly method: string | null;
  /** Kinds of request in a batchUpdate. */
  readonly kinds: readonly string[];
  readonly footing: Footing;
  readonly outcome: Outcome;
  /** What Google answered. */
  readonly status: number;
  /** Why it was no pass: the first differences. */
  readonly misses: readonly string[];
  readonly extra: readonly string[];
  readonly year: string;
}

const USER = 'recorder@example.com';

export function replaySession(session: RecordedSession): readonly ReplayedCall[] {
  let now = 0;
  const workspace = createWorkspace({ now: () => now, user: USER });
  const ids = new IdMap();
  const seeded =
    session.startsFrom === 'existing' && !session.shapeOnly
      ? new Set([...seedFiles(session, workspace, ids), ...seedDocuments(session, workspace, ids)])
      : new Set<string>();
  let drifted = false;
  return session.calls.map((recorded, i) => {
    const footing = footingOf(session, recorded, seeded, ids);
    const result = (outcome: Outcome, misses: readonly string[] = [], extra: readonly string[] = []): ReplayedCall => ({
      session: session.name,
      line: i + 1,
      method: recorded.request.method,
      kinds: requestKinds(recorded.request.body),
      footing,
      outcome,
      misses,
      extra,
      status: recorded.response.status,
      year: recorded.at?.slice(0, 4) ?? 'none',
    });
    const { method } = recorded.request;
    if (method === null) {
      // What the workspace cannot be told about changed the recorder's files all the same.
      if (!recorded.request.http?.startsWith('GET')) drifted = true;
      return result('skipped', ['no method of the discovery documents']);
    }
    if (recorded.response.status === 429) return result('skipped', ['the quota of that day']);
    if (footing === 'shape check') return shapeCheck(recorded, result);
    if (recorded.at) now = Math.max(now, Date.parse(recorded.at));
    const { params, body } = recorded.request;
    const answer = tryHandle(workspace, { method, params: ids.toLocal(params), body: ids.toLocal(body) ?? undefined });
    ids.bind(ownFiles(recorded, ids), answer.body, recorded.request);
    const wasDrifted = drifted;
    const comparison = compareCall(recorded, answer, ids);
    const outcome = answer.status === 501 ? '501' : comparison.misses.length === 0 ? 'pass' : 'fail';
    if (outcome !== 'pass' && isWrite(method)) drifted = true;
    return result(wasDrifted && outcome !== '501' ? 'after drift' : outcome, comparison.misses, comparison.extra);
  });
}

function footingOf(session: RecordedSession, call: RecordedCall, seeded: ReadonlySet<string>, ids: IdMap): Footing {
  if (session.shapeOnly) return 'shape check';
  if (session.startsFrom === 'nothing') return 'from nothing';
  const { params, method } = call.request;
  const file = params['spreadsheetId'] ?? params['documentId'] ?? params['fileId'];
  if (file === undefined)
    return seeded.size > 0 && /^drive\.files\.(create|list)$/.test(method ?? '') ? 'seeded' : 'shape check';
  return seeded.has(String(file)) || ids.isBound(file) ? 'seeded' : 'shape check';
}

/** A wrong answer to a read leaves the state as it was; an API that is not here has nothing in it. */
function isWrite(method: string): boolean {
  const verb = methodSchema(method)?.verb;
  return verb !== undefined && verb !== 'GET' && !/(search|ByDataFilter)$/.test(method);
}

/** Holds the recorded answer itself against the schema of answers. */
function shapeCheck(
  { request, response }: RecordedCall,
  result: (outcome: Outcome, misses?: readonly string[]) => ReplayedCall,
): ReplayedCall {
  const method = request.method ?? '';
  const api = apiOf(method);
  const schema = methodSchema(method);
  if (!api || !schema) return result('501');
  if (response.status >= 300 || response.body === null || !schema.response) return result('shape pass');
  const faults = checkBody(api, schema.response, '', response.body).violations.map(({ description }) => description);
  return result(faults.length === 0 ? 'shape pass' : 'shape fail', faults);
}

function requestKinds(body: unknown): readonly string[] {
  const requests = (body as { requests?: unknown } | null)?.requests;
  return Array.isArray(requests) ? requests.flatMap((request) => Object.keys((request ?? {}) as object)) : [];
}

/** Compares one recorded call's answer with the workspace's: the status first, then the body. */
import type { WorkspaceAnswer } from '../workspace';
import { compareAnswers, type Comparison } from './compare-answers';
import type { RecordedCall } from './load-session';
import type { IdMap } from './map-ids';

export function compareCall(recorded: RecordedCall, answer: WorkspaceAnswer, ids: IdMap): Comparison {
  const { status } = recorded.response;
  if (status !== answer.status)
    return { misses: [`status: ${status} ≠ ${answer.status} ${messageOf(answer.body)}`], extra: [] };
  return compareAnswers(ids.toLocal(ownFiles(recorded, ids)), answer.body, addedSince(recorded.at));
}

/** Keys that answers of before 2020 do not have, Google itself having been given them later (RECORDINGS.md 3). */
const addedSince = (at: string | null | undefined): RegExp | undefined =>
  at && at < '2020' ? /^spreadsheetTheme$|ColorStyle$/ : undefined;

const messageOf = (body: unknown): string =>
  (body as { error?: { message?: string } } | undefined)?.error?.message ?? '';

/** The recorded body; a list shows the recorder's other files too, and only those made in the session can be here. */
export function ownFiles({ request, response: { body } }: RecordedCall, ids: IdMap): unknown {
  const files = (body as { files?: unknown } | null)?.files;
  if (request.method !== 'drive.files.list' || !Array.isArray(files)) return body;
  return { ...(body as object), files: files.filter((file) => ids.isBound((file as { id?: unknown }).id)) };
}

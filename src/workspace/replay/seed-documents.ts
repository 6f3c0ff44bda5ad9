/** Makes the documents that a session found already there, out of its own first reads (REPLAY.md, point 1). */
import { DOCUMENT } from '../drive/files/mime-types';
import type { Workspace } from '../workspace';
import type { RecordedCall, RecordedSession } from './load-session';
import type { IdMap } from './map-ids';
import { type DocumentAnswer, readDocument } from './read-document';
import { tryHandle } from './try-handle';

const idOf = ({ request }: RecordedCall): string => String(request.params['documentId'] ?? '');

const isRead = ({ request, response }: RecordedCall): boolean =>
  request.method === 'docs.documents.get' &&
  response.status === 200 &&
  request.params['includeTabsContent'] === true &&
  request.params['fields'] === undefined;

/** Recorded ids of the documents that could be made: those of which the session's first call is a whole read. */
export function seedDocuments({ calls }: RecordedSession, workspace: Workspace, ids: IdMap): ReadonlySet<string> {
  const seeded = new Set<string>();
  const met = new Set<string>();
  for (const call of calls) {
    const id = idOf(call);
    if (id === '' || met.has(id)) continue;
    met.add(id);
    const content = isRead(call) ? readDocument(call.response.body as DocumentAnswer) : undefined;
    if (!content) continue;
    const made = tryHandle(workspace, {
      method: 'drive.files.create',
      body: { name: content.title, mimeType: DOCUMENT },
    });
    if (made.status !== 200) continue;
    const { id: documentId } = made.body as { readonly id: string };
    ids.bind({ documentId: id }, { documentId }, {});
    const { documents } = workspace.state;
    const document = { ...documents[documentId]!, ...content };
    workspace.state = { ...workspace.state, documents: { ...documents, [documentId]: document } };
    seeded.add(id);
  }
  return seeded;
}

/** A document in the local workspace, as it is after the template has been copied: the marker in its one tab. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { docsHandlers } from '../../../src/workspace/docs/handlers';
import { validateRequest } from '../../../src/workspace/protocol/validate';
import { emptyState, type WorkspaceState } from '../../../src/workspace/state';

const USER = 'anna@demostad.example';

export interface ADocument {
  readonly get: () => docs_v1.Schema$Document;
  /** One batch; none where there are no requests. Throws what Google refuses. */
  readonly send: (requests: readonly docs_v1.Schema$Request[]) => void;
}

export function aDocument(text = '{{innehåll}}'): ADocument {
  let state: WorkspaceState = emptyState;
  const call = (method: string, params: Readonly<Record<string, unknown>>, body?: unknown): unknown => {
    validateRequest(method, params, body);
    const handler = docsHandlers[method];
    if (!handler) throw new Error(method);
    const reply = handler(state, { method, params, body, user: USER, now: 0 });
    state = reply.state;
    return reply.body;
  };
  const { documentId = '' } = call('docs.documents.create', {}, { title: 'Prov' }) as { documentId?: string };
  const send: ADocument['send'] = (requests) => {
    if (requests.length > 0) call('docs.documents.batchUpdate', { documentId }, { requests });
  };
  if (text !== '') send([{ insertText: { location: { index: 1 }, text } }]);
  return {
    get: () =>
      call('docs.documents.get', {
        documentId,
        includeTabsContent: true,
        suggestionsViewMode: 'SUGGESTIONS_INLINE',
      }) as docs_v1.Schema$Document,
    send,
  };
}

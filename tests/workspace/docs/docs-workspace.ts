/** A workspace with one document, made as Drive makes it, and short ways to write it and look at it. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { type Workspace, createWorkspace, type WorkspaceAnswer } from '../../../src/workspace/workspace';

export const USER = 'anna@demostad.example';
export const NOW = Date.UTC(2026, 10, 23, 8);
export const DOCUMENT = 'application/vnd.google-apps.document';

export interface Refusal {
  readonly code: number;
  readonly status: string;
  readonly message: string;
}

export interface DocsWorkspace {
  readonly workspace: Workspace;
  readonly id: string;
  readonly call: (method: string, params?: Readonly<Record<string, unknown>>, body?: unknown) => WorkspaceAnswer;
  /** Throws where the batch is refused. */
  readonly batch: (...requests: readonly docs_v1.Schema$Request[]) => docs_v1.Schema$BatchUpdateDocumentResponse;
  /** Throws where it is not. */
  readonly refusal: (...requests: readonly unknown[]) => Refusal;
  readonly get: (params?: Readonly<Record<string, unknown>>) => docs_v1.Schema$Document;
  readonly tab: (index?: number) => docs_v1.Schema$DocumentTab;
  /** The body's elements without the section break at its start. */
  readonly content: () => readonly docs_v1.Schema$StructuralElement[];
  readonly text: () => string;
}

export function docsWorkspace(...first: readonly docs_v1.Schema$Request[]): DocsWorkspace {
  const workspace = createWorkspace({ now: () => NOW, user: USER });
  const call: DocsWorkspace['call'] = (method, params = {}, body) =>
    workspace.handle({ method, params, ...(body !== undefined && { body }) });
  const made = call('drive.files.create', {}, { name: 'Prov', mimeType: DOCUMENT });
  const { id } = made.body as { readonly id: string };
  const w = openedDocument(workspace, id);
  if (first.length > 0) w.batch(...first);
  return w;
}

/** The same ways to another document of the workspace. */
export function openedDocument(workspace: Workspace, id: string): DocsWorkspace {
  const call: DocsWorkspace['call'] = (method, params = {}, body) =>
    workspace.handle({ method, params, ...(body !== undefined && { body }) });
  const update = (requests: readonly unknown[]): WorkspaceAnswer =>
    call('docs.documents.batchUpdate', { documentId: id }, { requests });
  const get: DocsWorkspace['get'] = (params = {}) => {
    const answer = call('docs.documents.get', { documentId: id, includeTabsContent: true, ...params });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body as docs_v1.Schema$Document;
  };
  const tab = (index = 0): docs_v1.Schema$DocumentTab => get().tabs![index]!.documentTab!;
  return {
    workspace,
    id,
    call,
    batch: (...requests) => {
      const { status, body } = update(requests);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body as docs_v1.Schema$BatchUpdateDocumentResponse;
    },
    refusal: (...requests) => {
      const { status, body } = update(requests);
      if (status === 200) throw new Error(`not refused: ${JSON.stringify(requests)}`);
      return (body as { readonly error: Refusal }).error;
    },
    get,
    tab,
    content: () => (tab().body?.content ?? []).filter(({ sectionBreak }) => !sectionBreak),
    text: () => textOf(tab().body?.content ?? []),
  };
}

/** Text of paragraphs and, in order, of cells. */
export const textOf = (content: readonly docs_v1.Schema$StructuralElement[]): string =>
  content
    .map(({ paragraph, table }) =>
      paragraph
        ? (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '\uFFFC').join('')
        : (table?.tableRows ?? [])
            .flatMap(({ tableCells }) => tableCells ?? [])
            .map((cell) => textOf(cell.content ?? []))
            .join(''),
    )
    .join('');

export const insert = (index: number, text: string): docs_v1.Schema$Request => ({
  insertText: { location: { index }, text },
});

export const remove = (startIndex: number, endIndex: number): docs_v1.Schema$Request => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});

export const table = (index: number, rows: number, columns: number): docs_v1.Schema$Request => ({
  insertTable: { location: { index }, rows, columns },
});

export const named = (name: string, startIndex: number, endIndex: number): docs_v1.Schema$Request => ({
  createNamedRange: { name, range: { startIndex, endIndex } },
});

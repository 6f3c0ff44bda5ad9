/** Finds the document of a request and its file, and writes a changed one back. */
import { SPREADSHEET, PRESENTATION, DOCUMENT, FOLDER } from '../../drive/files/mime-types';
import type { FileState } from '../../drive/state';
import type { WorkspaceRequest } from '../../handler';
import { entityNotFound, invalidArgument } from '../../protocol/api-error';
import { own } from '../../protocol/api-schema';
import type { WorkspaceState } from '../../state';
import type { DocumentState } from '../state';

export interface Opened {
  readonly file: FileState;
  /** Its title follows the file's name. */
  readonly document: DocumentState;
  /** Whether the person may edit it; others, for whom it was opened once, may look. */
  readonly mayEdit: boolean;
}

const NOT_FOUND_AS_DOCUMENT: readonly string[] = [SPREADSHEET, PRESENTATION, FOLDER];

/**
 * Under drive.file a document is there only for those whose run of this app made or opened it (GOOGLE.md 7).
 * @throws ApiError 404 otherwise, 400 for a file that is no Google document.
 */
export function openDocument(state: WorkspaceState, request: WorkspaceRequest): Opened {
  const id = String(request.params['documentId'] ?? '');
  const [file, document] = [own(state.files, id), own(state.documents, id)];
  if (!file || !file.openTo.includes(request.user) || NOT_FOUND_AS_DOCUMENT.includes(file.mimeType))
    throw entityNotFound();
  if (!document || file.mimeType !== DOCUMENT)
    throw invalidArgument('This operation is not supported for this document');
  return {
    file,
    document: document.title === file.name ? document : { ...document, title: file.name },
    mayEdit: file.owner === request.user || file.sharedWith.includes(request.user),
  };
}

export const storeDocument = (
  state: WorkspaceState,
  file: FileState,
  document: DocumentState,
  now: number,
): WorkspaceState => ({
  ...state,
  files: { ...state.files, [file.id]: { ...file, modifiedTime: now } },
  documents: { ...state.documents, [file.id]: document },
});

/** Finds the presentation of a request and its file, and writes a changed one back. */
import type { FileState } from '../../drive/state';
import type { WorkspaceRequest } from '../../handler';
import { entityNotFound } from '../../protocol/api-error';
import { own } from '../../protocol/api-schema';
import type { WorkspaceState } from '../../state';
import type { PresentationState } from '../state';

export interface Opened {
  readonly file: FileState;
  /** Its title follows the file's name. */
  readonly presentation: PresentationState;
}

/**
 * Under drive.file a presentation is there only for those whose run of this app made or opened it (GOOGLE.md 7).
 * @throws ApiError 404 otherwise.
 */
export function openPresentation(state: WorkspaceState, request: WorkspaceRequest): Opened {
  const id = String(request.params['presentationId'] ?? '');
  const [file, presentation] = [own(state.files, id), own(state.presentations, id)];
  if (!file || !presentation || !file.openTo.includes(request.user)) throw entityNotFound();
  return {
    file,
    presentation: presentation.title === file.name ? presentation : { ...presentation, title: file.name },
  };
}

export const storePresentation = (
  state: WorkspaceState,
  file: FileState,
  presentation: PresentationState,
  now: number,
): WorkspaceState => ({
  ...state,
  files: { ...state.files, [file.id]: { ...file, modifiedTime: now } },
  presentations: { ...state.presentations, [file.id]: presentation },
});

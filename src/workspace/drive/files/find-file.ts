/** Finds a file as this user and app see it, and the user's root folder. */
import { fingerprint } from '../../../google/fingerprint';
import type { WorkspaceRequest } from '../../handler';
import { own } from '../../protocol/api-schema';
import type { FileState } from '../state';
import type { WorkspaceState } from '../../state';
import { fileNotFound, notPermitted } from '../refusal';

/** Under drive.file a file is seen by the users whose run of this app made or opened it (GOOGLE.md 7). */
export const isVisible = (file: FileState, user: string): boolean => file.openTo.includes(user);

/** @throws ApiError 404 where the file does not exist or is not seen. */
export function findFile(state: WorkspaceState, id: unknown, user: string): FileState {
  const file = typeof id === 'string' ? own(state.files, id) : undefined;
  if (!file || !isVisible(file, user)) throw fileNotFound(String(id));
  return file;
}

/** The file named by `fileId`. */
export const requestedFile = (state: WorkspaceState, request: WorkspaceRequest): FileState =>
  findFile(state, request.params['fileId'], request.user);

/** @throws ApiError 403 where the user neither owns the file nor has it shared. */
export function mayEdit(file: FileState, user: string): void {
  if (file.owner !== user && !file.sharedWith.includes(user)) throw notPermitted();
}

/** Ids of the folders that a file lies in; a file that was made without one lies in its owner's root. */
export function parentsOf(file: FileState): readonly string[] {
  const root = rootId(file.owner);
  return file.parents.length === 0 ? [root] : file.parents.map((id) => (id === 'root' ? root : id));
}

/** Id of a user's root folder, which is in nobody's list of files; `root` means it. Google's end in ROOT, written in base64. */
export const rootId = (user: string): string => `0A${fingerprint(user).toString(36).padStart(11, 'A')}Uk9PVA`;

/** Reads the file that a request's body describes, and refuses what the workspace does not keep. */
import type { WorkspaceRequest } from '../../handler';
import { notImplemented } from '../../protocol/api-error';
import type { WorkspaceState } from '../../state';
import { findFile, rootId } from './find-file';
import { FOLDER } from './mime-types';
import { forbidden } from '../refusal';

interface FileBody {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

/** The members of the body that are not null; `known` are the ones that the method carries out. */
export function fileBody(request: WorkspaceRequest, known: readonly (keyof FileBody)[]): FileBody {
  const given = Object.entries((request.body ?? {}) as object).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  for (const [key] of given) {
    if (!(known as readonly string[]).includes(key)) throw notImplemented(`${request.method} with ${key}`);
  }
  return Object.fromEntries(given);
}

/** Parameters that change what a method does and that the workspace does not know. */
export function refuseParameters(request: WorkspaceRequest, names: readonly string[]): void {
  for (const name of names) {
    const value = request.params[name];
    if (value !== undefined && value !== null && value !== false)
      throw notImplemented(`${request.method} with ${name}`);
  }
}

/**
 * Ids of the folders that a file is to lie in, `root` replaced.
 * @throws ApiError 404 for a folder that is not seen, 403 for several (a file lies in one folder since 2020).
 */
export function parentIds(
  state: WorkspaceState,
  user: string,
  parents: readonly string[] | undefined,
): readonly string[] {
  if (!parents || parents.length === 0) return [rootId(user)];
  if (parents.length > 1) throw forbidden('cannotAddParent', 'Increasing the number of parents is not allowed');
  return parents.map((id) => folderId(state, user, id));
}

export function folderId(state: WorkspaceState, user: string, id: string): string {
  if (id === 'root' || id === rootId(user)) return rootId(user);
  const folder = findFile(state, id, user);
  if (folder.mimeType !== FOLDER) throw forbidden('parentNotAFolder', 'The specified parent is not a folder.');
  return id;
}

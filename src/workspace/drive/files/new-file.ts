/** A file as it is when it has just been made: its maker's own, and open to the app that made it (GOOGLE.md 7). */
import type { FileState } from '../state';

export function newFile(
  made: Pick<FileState, 'id' | 'name' | 'mimeType'> & Partial<Pick<FileState, 'appProperties' | 'parents'>>,
  { user, now }: { readonly user: string; readonly now: number },
): FileState {
  return {
    appProperties: {},
    parents: [],
    ...made,
    owner: user,
    sharedWith: [],
    openTo: [user],
    trashed: false,
    createdTime: now,
    modifiedTime: now,
  };
}

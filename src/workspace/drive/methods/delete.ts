/** files.delete: the file is gone for good, with everything that its owner has in it where it is a folder. */
import type { Handler } from '../../handler';
import type { WorkspaceState } from '../../state';
import { requestedFile } from '../files/find-file';
import { notPermitted } from '../refusal';

export const deleteFile: Handler = (state, request) => {
  const file = requestedFile(state, request);
  if (file.owner !== request.user) throw notPermitted();
  const gone = within(state, file.id, file.owner);
  const keep = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  return {
    state: {
      ...state,
      files: keep(state.files),
      spreadsheets: keep(state.spreadsheets),
      presentations: keep(state.presentations),
      documents: keep(state.documents),
      contents: keep(state.contents),
    },
    body: undefined,
    status: 204,
  };
};

function within(state: WorkspaceState, id: string, owner: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const folder of found) {
    for (const file of Object.values(state.files)) {
      if (file.owner === owner && file.parents.includes(folder)) found.add(file.id);
    }
  }
  return found;
}

/** A file as Drive answers it: the four fields that come unasked, or all that we know for `fields` to pick from. */
import type { WorkspaceRequest } from '../../handler';
import type { FileState } from '../state';
import { parentsOf } from './find-file';
import { DOCUMENT, FOLDER, PRESENTATION, SPREADSHEET } from './mime-types';
import { permissionId } from './permission';

const LINKS: Readonly<Record<string, (id: string) => string>> = {
  [SPREADSHEET]: (id) => `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`,
  [PRESENTATION]: (id) => `https://docs.google.com/presentation/d/${id}/edit?usp=drivesdk`,
  [DOCUMENT]: (id) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
  [FOLDER]: (id) => `https://drive.google.com/drive/folders/${id}`,
};

/** Answer of files.create, copy, get and update (RECORDINGS.md 1, 46). */
export function fileResource(
  file: FileState,
  request: Pick<WorkspaceRequest, 'params' | 'user'>,
): Readonly<Record<string, unknown>> {
  const { id, name, mimeType } = file;
  const short = { kind: 'drive#file', id, name, mimeType };
  if (typeof request.params['fields'] !== 'string') return short;
  return {
    ...short,
    starred: false,
    trashed: file.trashed,
    explicitlyTrashed: file.trashed,
    parents: parentsOf(file),
    spaces: ['drive'],
    ...(Object.keys(file.appProperties).length > 0 && { appProperties: file.appProperties }),
    ...(LINKS[mimeType] && { webViewLink: LINKS[mimeType](id) }),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    owners: [driveUser(file.owner, request.user)],
    ownedByMe: file.owner === request.user,
    shared: file.sharedWith.length > 0,
  };
}

const driveUser = (address: string, me: string): Readonly<Record<string, unknown>> => ({
  kind: 'drive#user',
  displayName: address,
  me: address === me,
  permissionId: permissionId(address),
  emailAddress: address,
});

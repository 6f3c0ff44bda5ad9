/** The methods of Drive that the workspace carries out. */
import type { Handler } from '../handler';
import { listComments } from './comments';
import { copy } from './copy';
import { create } from './create';
import { deleteFile } from './delete';
import { exportFile } from './export';
import { get } from './get';
import { list } from './list';
import { createPermission, deletePermission, listPermissions } from './permissions';
import { update } from './update';

export const driveHandlers: Readonly<Record<string, Handler>> = {
  'drive.files.create': create,
  'drive.files.copy': copy,
  'drive.files.get': get,
  'drive.files.list': list,
  'drive.files.update': update,
  'drive.files.delete': deleteFile,
  'drive.files.export': exportFile,
  'drive.permissions.list': listPermissions,
  'drive.permissions.create': createPermission,
  'drive.permissions.delete': deletePermission,
  'drive.comments.list': listComments,
};

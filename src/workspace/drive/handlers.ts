/** The methods of Drive that the workspace carries out. */
import type { Handler } from '../handler';
import { listComments } from './methods/comments';
import { copy } from './methods/copy';
import { create } from './methods/create';
import { deleteFile } from './methods/delete';
import { exportFile } from './methods/export';
import { get } from './methods/get';
import { list } from './methods/list';
import { createPermission, deletePermission, listPermissions } from './methods/permissions';
import { update } from './methods/update';

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

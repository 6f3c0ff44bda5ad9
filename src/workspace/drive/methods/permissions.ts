/** permissions.list, create and delete: an owner, and people who may edit. */
import type { Handler } from '../../handler';
import { ApiError, notImplemented } from '../../protocol/api-error';
import type { FileState } from '../state';
import type { WorkspaceState } from '../../state';
import { refuseParameters } from '../files/file-body';
import { mayEdit, requestedFile } from '../files/find-file';
import { permissionId, permissionResource } from '../files/permission';
import { forbidden, invalidParameter } from '../refusal';

const withFile = (state: WorkspaceState, file: FileState): WorkspaceState => ({
  ...state,
  files: { ...state.files, [file.id]: file },
});

export const listPermissions: Handler = (state, request) => {
  refuseParameters(request, ['pageToken', 'includePermissionsForView']);
  const file = requestedFile(state, request);
  mayEdit(file, request.user);
  const whole = typeof request.params['fields'] === 'string';
  const permissions = [file.owner, ...file.sharedWith].map((address) => permissionResource(file, address, whole));
  return { state, body: { kind: 'drive#permissionList', permissions } };
};

export const createPermission: Handler = (state, request) => {
  const file = requestedFile(state, request);
  mayEdit(file, request.user);
  const body = (request.body ?? {}) as {
    readonly role?: string;
    readonly type?: string;
    readonly emailAddress?: string;
  };
  if (!body.type) throw required('permission.type', 'The permission type field is required.');
  if (!body.role) throw required('permission.role', 'The permission role field is required.');
  if (body.type !== 'user' || body.role !== 'writer')
    throw notImplemented(`permissions.create of ${body.type}/${body.role}`);
  if (!body.emailAddress) {
    const message = 'The specified emailAddress is invalid or not applicable for the given permission type.';
    throw invalidParameter('permission.emailAddress', message);
  }
  const { emailAddress } = body;
  const has = file.owner === emailAddress || file.sharedWith.includes(emailAddress);
  const shared = has ? file : { ...file, sharedWith: [...file.sharedWith, emailAddress] };
  const whole = typeof request.params['fields'] === 'string';
  return { state: withFile(state, shared), body: permissionResource(shared, emailAddress, whole) };
};

const required = (location: string, message: string): ApiError =>
  new ApiError(400, 'INVALID_ARGUMENT', message, {
    errors: [{ message, domain: 'global', reason: 'required', location, locationType: 'other' }],
  });

export const deletePermission: Handler = (state, request) => {
  const file = requestedFile(state, request);
  mayEdit(file, request.user);
  const id = String(request.params['permissionId']);
  if (id === permissionId(file.owner)) {
    throw forbidden('insufficientFilePermissions', 'The user does not have sufficient permissions for this file.');
  }
  const sharedWith = file.sharedWith.filter((address) => permissionId(address) !== id);
  if (sharedWith.length === file.sharedWith.length) {
    const message = `Permission not found: ${id}.`;
    throw new ApiError(404, 'NOT_FOUND', message, {
      errors: [{ message, domain: 'global', reason: 'notFound', location: 'permissionId', locationType: 'parameter' }],
    });
  }
  return { state: withFile(state, { ...file, sharedWith }), body: undefined, status: 204 };
};

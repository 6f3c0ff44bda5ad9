/** files.list: the files that this user and app see and that fit `q`, in pages. */
import type { Handler } from '../../handler';
import { notImplemented } from '../../protocol/api-error';
import type { FileState } from '../state';
import { refuseParameters } from '../files/file-body';
import { fileResource } from '../files/file-resource';
import { isVisible, rootId } from '../files/find-file';
import { FOLDER } from '../files/mime-types';
import { parseQuery } from '../query/parse-query';
import { invalidParameter } from '../refusal';

export const list: Handler = (state, request) => {
  const { params, user } = request;
  refuseParameters(request, ['driveId', 'teamDriveId', 'includeLabels', 'includePermissionsForView']);
  if (![undefined, 'user', 'allDrives'].includes(params['corpora'] as string | undefined))
    throw notImplemented('files.list with corpora');
  if (![undefined, 'drive'].includes(params['spaces'] as string | undefined))
    throw notImplemented('files.list with spaces');
  const query = typeof params['q'] === 'string' && params['q'].trim() !== '' ? params['q'] : undefined;
  const fits = query === undefined ? () => true : parseQuery(query, { user, root: rootId(user) });
  const order = ordering(params['orderBy']);
  const found = Object.values(state.files)
    .filter((file) => isVisible(file, user) && fits(file))
    .sort(order);
  const size = pageSize(params['pageSize']);
  const start = pageStart(params['pageToken']);
  const more = start + size < found.length;
  return {
    state,
    body: {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(more && { nextPageToken: pageToken(start + size) }),
      files: found.slice(start, start + size).map((file) => fileResource(file, request)),
    },
  };
};

function pageSize(value: unknown): number {
  if (value === undefined || value === null) return 100;
  if (typeof value !== 'number' || value < 1 || value > 1000) {
    throw invalidParameter('pageSize', `Invalid value '${String(value)}'. Values must be within the range: [1, 1000]`);
  }
  return value;
}

/** A page's token is opaque to callers; here it says where the page starts. */
const pageToken = (start: number): string => `~!!~${Buffer.from(`from:${start}`).toString('base64url')}`;

function pageStart(token: unknown): number {
  if (token === undefined || token === null || token === '') return 0;
  const start = Number(
    Buffer.from(String(token).slice(4), 'base64url')
      .toString()
      .replace(/^from:/, '') || NaN,
  );
  if (!Number.isInteger(start) || pageToken(start) !== token) throw invalidParameter('pageToken');
  return start;
}

type Order = (a: FileState, b: FileState) => number;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const KEYS: Readonly<Record<string, Order>> = {
  createdTime: (a, b) => a.createdTime - b.createdTime,
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  folder: (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER),
  name: (a, b) => compareText(a.name, b.name),
};

const NOT_DONE = new Set([
  'modifiedByMeTime',
  'name_natural',
  'quotaBytesUsed',
  'recency',
  'sharedWithMeTime',
  'starred',
  'viewedByMeTime',
]);

/** Without `orderBy` the newest comes first; files that an order does not tell apart stand by their ids. */
function ordering(orderBy: unknown): Order {
  const keys = typeof orderBy === 'string' && orderBy.trim() !== '' ? orderBy.split(',') : ['modifiedTime desc'];
  const orders = keys.map((key): Order => {
    const [name = '', direction] = key.trim().split(/\s+/);
    const order = KEYS[name];
    if (NOT_DONE.has(name)) throw notImplemented(`files.list ordered by ${name}`);
    if (!order || (direction !== undefined && direction !== 'desc')) throw invalidParameter('orderBy');
    return direction === 'desc' ? (a, b) => order(b, a) : order;
  });
  return (a, b) => orders.reduce((result, order) => result || order(a, b), 0) || compareText(a.id, b.id);
}

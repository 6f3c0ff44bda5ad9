/** Compares a recorded answer with the workspace's: all that Google said must be there; what more there is, is told apart. */
import { isIdKey } from './map-ids';

export interface Comparison {
  /** Paths where the two differ; empty: the workspace answered as Google did. */
  readonly misses: readonly string[];
  /** Paths of keys that Google did not answer. */
  readonly extra: readonly string[];
}

/** Values that no two runs share: the key must be there with a value of the same type (REPLAY.md). */
const IGNORED = new Set([
  'etag',
  'htmlLink',
  'alternateLink',
  'selfLink',
  'webViewLink',
  'created',
  'updated',
  'createdTime',
  'modifiedTime',
  'revisionId',
  'requiredRevisionId',
  'headRevisionId',
  'iCalUID',
  'historyId',
  'internalDate',
  'sizeEstimate',
  'resultSizeEstimate',
  'nextPageToken',
  'nextSyncToken',
  'startPageToken',
  'newStartPageToken',
  'expiration',
  'resourceId',
  'storageQuota',
  'md5Checksum',
  'photoLink',
]);

/** What the recordings have in place of people and secrets. */
const PLACEHOLDERS = [
  /^person-.*@example\.com$/,
  /^service-\d+@project\.iam\.gserviceaccount\.com$/,
  /^(Person|File) \d+$/,
  /^(PERMISSION|EID|PAGE_TOKEN|IMAGE)_/,
  /^(LINK$|REDACTED)/,
];

export const isIgnored = (key: string, value: unknown): boolean =>
  IGNORED.has(key) || (typeof value === 'string' && PLACEHOLDERS.some((form) => form.test(value)));

/** `recorded` has its ids already replaced by the workspace's. */
export function compareAnswers(recorded: unknown, local: unknown): Comparison {
  const misses: string[] = [];
  const extra: string[] = [];
  compare(recorded, local, '', '', misses, extra);
  return { misses, extra };
}

function compare(
  recorded: unknown,
  local: unknown,
  key: string,
  path: string,
  misses: string[],
  extra: string[],
): void {
  const miss = (): void => void misses.push(`${path || 'body'}: ${show(recorded)} ≠ ${show(local)}`);
  if (isIgnored(key, recorded)) {
    if (typeOf(recorded) !== typeOf(local)) miss();
  } else if (key === 'spreadsheetUrl') {
    if (urlForm(recorded) !== urlForm(local)) miss();
  } else if (typeof recorded === 'number' && typeof local === 'number') {
    if (isIdKey(key) ? recorded !== local : !(Math.abs(recorded - local) <= 1e-6)) miss();
  } else if (typeof recorded !== 'object' || recorded === null) {
    if (recorded !== local && !(recorded === null && local === undefined)) miss();
  } else if (Array.isArray(recorded)) {
    if (!Array.isArray(local) || recorded.length !== local.length) miss();
    else recorded.forEach((item, i) => compare(item, local[i], key, `${path}[${i}]`, misses, extra));
  } else if (typeof local !== 'object' || local === null || Array.isArray(local)) miss();
  else compareKeys(recorded as Record<string, unknown>, local as Record<string, unknown>, path, misses, extra);
}

function compareKeys(
  recorded: Readonly<Record<string, unknown>>,
  local: Readonly<Record<string, unknown>>,
  path: string,
  misses: string[],
  extra: string[],
): void {
  for (const [key, value] of Object.entries(recorded)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (Object.prototype.hasOwnProperty.call(local, key)) compare(value, local[key], key, here, misses, extra);
    else misses.push(`${here}: missing`);
  }
  for (const key of Object.keys(local)) {
    if (!Object.prototype.hasOwnProperty.call(recorded, key)) extra.push(path === '' ? key : `${path}.${key}`);
  }
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** The file's id stays: it was mapped before; what follows `?` is the recorder's account. */
const urlForm = (value: unknown): string => String(value).replace(/[?#].*$/, '');

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** Compares a recorded answer with the workspace's: all that Google said must be there, and nothing more that says anything. */
import { isIdKey } from './map-ids';

export interface Comparison {
  /** Paths where the two differ; empty: the workspace answered as Google did. */
  readonly misses: readonly string[];
  /** Paths of keys that Google did not answer; those that hold a value are misses too. */
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

interface Findings {
  readonly misses: string[];
  readonly extra: string[];
  /** Keys that may be there though Google did not answer them. */
  readonly forgiven: RegExp | undefined;
}

/** `recorded` has its ids already replaced by the workspace's; `forgiven`: keys that no recording of its time can have. */
export function compareAnswers(recorded: unknown, local: unknown, forgiven?: RegExp): Comparison {
  const findings: Findings = { misses: [], extra: [], forgiven };
  compare(recorded, local, '', '', findings);
  return { misses: findings.misses, extra: findings.extra };
}

function compare(recorded: unknown, local: unknown, key: string, path: string, findings: Findings): void {
  const { misses } = findings;
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
    else recorded.forEach((item, i) => compare(item, local[i], key, `${path}[${i}]`, findings));
  } else if (typeof local !== 'object' || local === null || Array.isArray(local)) miss();
  else compareKeys(recorded as Record<string, unknown>, local as Record<string, unknown>, path, findings);
}

function compareKeys(
  recorded: Readonly<Record<string, unknown>>,
  local: Readonly<Record<string, unknown>>,
  path: string,
  findings: Findings,
): void {
  const { misses, extra, forgiven } = findings;
  for (const [key, value] of Object.entries(recorded)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (Object.prototype.hasOwnProperty.call(local, key)) compare(value, local[key], key, here, findings);
    else misses.push(`${here}: missing`);
  }
  for (const key of Object.keys(local)) {
    if (Object.prototype.hasOwnProperty.call(recorded, key)) continue;
    const here = path === '' ? key : `${path}.${key}`;
    extra.push(here);
    if (!forgiven?.test(key) && holdsValue(local[key])) misses.push(`${here}: not answered ≠ ${show(local[key])}`);
  }
}

/** An empty list or message says nothing; false, zero and '' do, and Google leaves them out where it means nothing. */
function holdsValue(value: unknown): boolean {
  if (typeof value !== 'object') return value !== undefined;
  return value !== null && Object.values(value).some(holdsValue);
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** The file's id stays: it was mapped before; what follows `?` is the recorder's account. */
const urlForm = (value: unknown): string => String(value).replace(/[?#].*$/, '');

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

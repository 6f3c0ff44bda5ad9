/**
 * What Google's refusals mean to the product. A 403 is not always "no access": it is also how Drive says that calls came too
 * fast, that a day's quota or the storage is used up, or that an administrator forbids it (GOOGLE.md 43).
 *
 * Drive's reasons and words are those of developers.google.com/workspace/drive/api/guides/handle-errors (2026-04-01), those of
 * Sheets and Slides are recorded (RECORDINGS.md 41, RECORDINGS.md 44), Apps Script's texts are those of LIMITS.md 1.3.
 */
export type Meaning =
  /** Too many calls in a short time: passes within a minute or two. */
  | 'rateLimit'
  /** Too many in a day: passes within a day. */
  | 'dailyQuota'
  /** Too many files shared: passes within hours or a day. */
  | 'sharingLimit'
  /** The person's Drive is full: until somebody makes room. */
  | 'storageFull'
  /** An administrator has forbidden it: until that is changed. */
  | 'domainPolicy'
  /** The script lacks a permission that the person can give. */
  | 'noConsent'
  /** The person may not do this with this file. */
  | 'noAccess'
  /** The file is not there, or not for this person; Google tells them not apart (GOOGLE.md 7). */
  | 'gone'
  /** Somebody else changed it in between. */
  | 'conflict'
  /** Somebody has protected the cells: until that person opens them. */
  | 'protected'
  /** Larger or more than Google takes, however long one waits. */
  | 'tooLarge'
  /** The request is wrong and would be wrong again. */
  | 'invalid'
  /** A fault of Google's or no answer in time: the request may have been carried out. */
  | 'outage'
  /** Nothing that we know; the request may have been carried out. */
  | 'unknown';

/** Whether the request may have had its effect although it failed (GOOGLE.md 20). */
export const isAmbiguous = (meaning: Meaning): boolean => meaning === 'outage' || meaning === 'unknown';

/** Whether the same request will be taken later without anybody doing anything: such work is parked and resumed. */
export const passesByItself = (meaning: Meaning): boolean =>
  meaning === 'rateLimit' || meaning === 'dailyQuota' || meaning === 'sharingLimit';

/** A rule fits where everything that it names fits. */
export interface Refusal {
  /** HTTP status. */
  readonly status?: number;
  /** `errors[].reason`, the reason of an ErrorInfo, or Google's status word. */
  readonly reason?: string;
  readonly text?: RegExp;
  readonly meaning: Meaning;
}

export interface Refused {
  /** 0 where there was none. */
  readonly status: number;
  readonly reasons: readonly string[];
  readonly text: string;
}

/** The first rule that fits tells. */
export function meaningOf({ status, reasons, text }: Refused, refusals: readonly Refusal[]): Meaning {
  const rule = refusals.find(
    (one) =>
      (one.status === undefined || one.status === status) &&
      (one.reason === undefined || reasons.includes(one.reason)) &&
      (one.text === undefined || one.text.test(text)),
  );
  return rule?.meaning ?? (status >= 500 ? 'outage' : 'unknown');
}

const reason = (word: string, meaning: Meaning): Refusal => ({ reason: word, meaning });

/** An advanced service sometimes throws only the text of Google's answer (GOOGLE.md 20). */
const textOnly = (text: RegExp, meaning: Meaning): Refusal => ({ status: 0, text, meaning });

/** The same whichever API answers. */
const everywhere: readonly Refusal[] = [
  { status: 429, text: /\bper day\b|\bdaily\b/i, meaning: 'dailyQuota' },
  reason('rateLimitExceeded', 'rateLimit'),
  reason('userRateLimitExceeded', 'rateLimit'),
  reason('dailyLimitExceeded', 'dailyQuota'),
  reason('quotaExceeded', 'dailyQuota'),
  reason('domainPolicy', 'domainPolicy'),
  reason('insufficientPermissions', 'noConsent'),
  reason('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'noConsent'),
  reason('SERVICE_DISABLED', 'domainPolicy'),
  reason('accessNotConfigured', 'domainPolicy'),
  { status: 401, meaning: 'noConsent' },
  { status: 403, meaning: 'noAccess' },
  { status: 404, meaning: 'gone' },
  { status: 409, meaning: 'conflict' },
  { status: 412, meaning: 'conflict' },
  { status: 413, meaning: 'tooLarge' },
  { status: 429, meaning: 'rateLimit' },
  { status: 400, meaning: 'invalid' },
  textOnly(/^(?=.*(Quota exceeded|RESOURCE_EXHAUSTED)).*\bper day\b/i, 'dailyQuota'),
  textOnly(
    /Quota exceeded|RESOURCE_EXHAUSTED|Resource has been exhausted|Rate Limit Exceeded|Too Many Requests/i,
    'rateLimit',
  ),
  textOnly(/does not have permission|PERMISSION_DENIED/i, 'noAccess'),
  textOnly(/Requested entity was not found|File not found/i, 'gone'),
  textOnly(/timed out|Internal error|server error|unavailable/i, 'outage'),
];

export const sheetsRefusals: readonly Refusal[] = [
  { status: 400, text: /number of cells in the workbook above the limit/, meaning: 'tooLarge' },
  { status: 400, text: /protected cell or object/, meaning: 'protected' },
  textOnly(/protected cell or object/, 'protected'),
  ...everywhere,
];

export const slidesRefusals: readonly Refusal[] = [
  // Of writeControl: the revision that we looked at is no longer the latest.
  { status: 400, text: /revision/i, meaning: 'conflict' },
  ...everywhere,
];

/** A stale writeControl: somebody has written since we read (GOOGLE.md 28). */
export const docsRefusals: readonly Refusal[] = [
  { status: 400, text: /required revision ID/i, meaning: 'conflict' },
  textOnly(/required revision ID/i, 'conflict'),
  ...everywhere,
];

export const driveRefusals: readonly Refusal[] = [
  reason('sharingRateLimitExceeded', 'sharingLimit'),
  reason('storageQuotaExceeded', 'storageFull'),
  reason('numChildrenInNonRootLimitExceeded', 'tooLarge'),
  reason('teamDriveFileLimitExceeded', 'tooLarge'),
  reason('activeItemCreationLimitExceeded', 'tooLarge'),
  textOnly(/storage quota has been exceeded/i, 'storageFull'),
  textOnly(/administrators? ha(s|ve) (disabled|not allowed)/i, 'domainPolicy'),
  ...everywhere,
];

/** Apps Script's own services throw texts only, in the words of Google's page on quotas. */
export const scriptRefusals: readonly Refusal[] = [
  { text: /in a short time|too many times per second|running simultaneously/i, meaning: 'rateLimit' },
  { text: /Service invoked too many times|too much computer time for one day/i, meaning: 'dailyQuota' },
  { text: /do(es)? not have permission|Authori[sz]ation is required/i, meaning: 'noConsent' },
  { text: /Limit exceeded|Argument too large|property storage quota|too many triggers/i, meaning: 'tooLarge' },
  { text: /Invalid email|no recipient|The value you passed/i, meaning: 'invalid' },
  ...everywhere,
];

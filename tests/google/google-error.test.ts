import { GoogleError, toGoogleError } from '../../src/google/google-error';
import type { Meaning } from '../../src/google/refusals';
import type { MethodId } from '../../src/google/signatures';

const GET = 'sheets.spreadsheets.values.get';
const COPY = 'drive.files.copy';
const MAIL = 'appsscript.MailApp.sendEmail';

const answered = (code: number, more: object = {}): object => ({ details: { code, message: 'no', ...more } });

/** Drive's own form: https://developers.google.com/workspace/drive/api/guides/handle-errors */
const drive = (code: number, reason: string): object =>
  answered(code, { errors: [{ domain: 'global', reason, message: 'no' }] });

describe('toGoogleError', () => {
  it.each([400, 401, 403, 404, 409, 412, 413, 429])('takes %i as a sure refusal', (code) => {
    expect(toGoogleError(answered(code), GET)).toMatchObject({ code, ambiguous: false });
  });

  it.each<[code: number, meaning: Meaning]>([
    [409, 'conflict'],
    [412, 'conflict'],
    [413, 'tooLarge'],
  ])('reads a bare %i as %s', (code, meaning) =>
    expect(toGoogleError(answered(code), COPY)).toMatchObject({ code, reason: '', meaning }),
  );

  it.each([500, 502, 503, 504])('takes %i as an unknown outcome', (code) => {
    expect(toGoogleError(answered(code), GET)).toMatchObject({ code, meaning: 'outage', ambiguous: true });
  });

  it.each<[reason: string, code: number, meaning: Meaning]>([
    ['rateLimitExceeded', 403, 'rateLimit'],
    ['rateLimitExceeded', 429, 'rateLimit'],
    ['userRateLimitExceeded', 403, 'rateLimit'],
    ['dailyLimitExceeded', 403, 'dailyQuota'],
    ['quotaExceeded', 403, 'dailyQuota'],
    ['sharingRateLimitExceeded', 403, 'sharingLimit'],
    ['storageQuotaExceeded', 403, 'storageFull'],
    ['domainPolicy', 403, 'domainPolicy'],
    ['insufficientPermissions', 403, 'noConsent'],
    ['insufficientFilePermissions', 403, 'noAccess'],
    ['numChildrenInNonRootLimitExceeded', 403, 'tooLarge'],
    ['teamDriveFileLimitExceeded', 403, 'tooLarge'],
    ['activeItemCreationLimitExceeded', 403, 'tooLarge'],
    ['SERVICE_DISABLED', 403, 'domainPolicy'],
    ['accessNotConfigured', 403, 'domainPolicy'],
    ['authError', 401, 'noConsent'],
    ['notFound', 404, 'gone'],
  ])('reads Drive’s %s (%i) as %s', (reason, code, meaning) => {
    expect(toGoogleError(drive(code, reason), COPY)).toMatchObject({ code, reason, meaning, ambiguous: false });
  });

  it.each<[what: string, method: MethodId, details: object, meaning: Meaning]>([
    // RECORDINGS.md 44
    [
      'a quota per minute',
      GET,
      {
        code: 429,
        status: 'RESOURCE_EXHAUSTED',
        message: "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
      },
      'rateLimit',
    ],
    ['a quota per day', GET, { code: 429, message: "limit 'Read requests per day' of service" }, 'dailyQuota'],
    [
      'no access',
      GET,
      { code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' },
      'noAccess',
    ],
    [
      'an unticked scope',
      GET,
      { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] },
      'noConsent',
    ],
    [
      'too many cells',
      'sheets.spreadsheets.batchUpdate',
      {
        code: 400,
        message:
          'Invalid requests[0].updateSheetProperties: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      },
      'tooLarge',
    ],
    [
      'protected cells',
      'sheets.spreadsheets.batchUpdate',
      { code: 400, message: 'Invalid requests[2].updateCells: You are trying to edit a protected cell or object.' },
      'protected',
    ],
    [
      'a deck that somebody edited',
      'slides.presentations.batchUpdate',
      { code: 400, message: "The required revision ID 'x' does not match the latest revision." },
      'conflict',
    ],
    [
      'a wrong request',
      'slides.presentations.batchUpdate',
      { code: 400, message: 'Invalid requests[0]: No request set.' },
      'invalid',
    ],
  ])('reads %s in answers of Sheets and Slides', (_, method, details, meaning) => {
    expect(toGoogleError({ details }, method).meaning).toBe(meaning);
  });

  // Texts of LIMITS.md 1.3: Apps Script's services throw nothing else.
  it.each<[text: string, method: MethodId, meaning: Meaning]>([
    ['Service invoked too many times for one day: email.', MAIL, 'dailyQuota'],
    ['Service invoked too many times: Calendar.', MAIL, 'dailyQuota'],
    ['Service using too much computer time for one day.', MAIL, 'dailyQuota'],
    [
      'Service invoked too many times in a short time: MailApp. Try Utilities.sleep(1000) between calls.',
      MAIL,
      'rateLimit',
    ],
    ['Script invoked too many times per second for this Google user account.', MAIL, 'rateLimit'],
    ['There are too many scripts running simultaneously for this Google user account.', MAIL, 'rateLimit'],
    ['Limit exceeded: Email Body Size.', MAIL, 'tooLarge'],
    ['Invalid email: x', MAIL, 'invalid'],
    ['You do not have permission to call MailApp.sendEmail.', MAIL, 'noConsent'],
    ["Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'", GET, 'rateLimit'],
    ['Resource has been exhausted (e.g. check quota).', GET, 'rateLimit'],
    ['Too Many Requests', GET, 'rateLimit'],
    ["Quota exceeded for quota metric 'Read requests' and limit 'Read requests per day'", GET, 'dailyQuota'],
    ['RESOURCE_EXHAUSTED: 300 read requests per day', GET, 'dailyQuota'],
    ['Backups are made once per day. Quota exceeded', GET, 'dailyQuota'],
    ['The caller does not have permission', GET, 'noAccess'],
    ['You are trying to edit a protected cell or object.', GET, 'protected'],
    ['Authorisation is required to perform that action.', MAIL, 'noConsent'],
    ['Authorization is required to perform that action.', MAIL, 'noConsent'],
    ['The domain administrators have disabled Drive apps.', COPY, 'domainPolicy'],
    ['Your administrator has not allowed this app.', COPY, 'domainPolicy'],
    ['Requested entity was not found.', GET, 'gone'],
    ['File not found: abc.', COPY, 'gone'],
    ["The user's Drive storage quota has been exceeded.", COPY, 'storageFull'],
    ['User Rate Limit Exceeded', COPY, 'rateLimit'],
  ])('reads “%s” without any answer beside it', (text, method, meaning) => {
    expect(toGoogleError(new Error(text), method)).toMatchObject({ code: 0, meaning, ambiguous: false });
  });

  it('takes a time-out and an unknown text as unknown outcomes', () => {
    expect(toGoogleError(new Error('Service timed out: Spreadsheets'), GET)).toMatchObject({
      code: 0,
      meaning: 'outage',
      ambiguous: true,
    });
    expect(toGoogleError('odd', GET)).toMatchObject({ message: 'odd', meaning: 'unknown', ambiguous: true });
    expect(toGoogleError(null, GET)).toMatchObject({ message: 'null', meaning: 'unknown' });
  });

  it('has the first reason that Google gives: of Drive, of an ErrorInfo, or else its status word', () => {
    const status = 'RESOURCE_EXHAUSTED';
    const info = { reason: 'RATE_LIMIT_EXCEEDED' };
    const reasonOf = (more: object): string => toGoogleError(answered(429, more), GET).reason;
    expect(reasonOf({ errors: [{}, { reason: 'rateLimitExceeded' }], details: [info], status })).toBe(
      'rateLimitExceeded',
    );
    expect(reasonOf({ details: [info], status })).toBe('RATE_LIMIT_EXCEEDED');
    expect(reasonOf({ status })).toBe('RESOURCE_EXHAUSTED');
    expect(reasonOf({})).toBe('');
  });

  it('makes errors that logs call by name', () => {
    expect(String(toGoogleError(answered(404), GET))).toBe('GoogleError: no');
  });

  it('leaves a GoogleError as it is', () => {
    const error = new GoogleError(404, 'NOT_FOUND', 'gone', 'gone');
    expect(toGoogleError(error, GET)).toBe(error);
  });
});

/** What the workspace answers where Google refuses for reasons outside the request, and that the product reads each for what it is. */
import { toGoogleError } from '../../src/google/google-error';
import type { Meaning } from '../../src/google/refusals';
import type { MethodId } from '../../src/google/signatures';
import { createGate } from '../../src/workspace/apps-script/gate';
import { faultAnswer, type FaultName } from '../../src/workspace/faults';

const DRIVE = 'drive.files.copy';
const SHEETS = 'sheets.spreadsheets.batchUpdate';
const SLIDES = 'slides.presentations.batchUpdate';
const MAIL = 'appsscript.MailApp.sendEmail';

/** What the script catches where the first call of a run is refused so. */
function thrown(kind: FaultName, method: MethodId): unknown {
  const gate = createGate(
    () => ({ status: 200, body: {} }),
    () => undefined,
    { fault: { at: 0, when: 'before', kind } },
    [],
  );
  try {
    gate.send(method, {}, undefined);
  } catch (error) {
    return error;
  }
  return null;
}

const everywhere: readonly (readonly [FaultName, Meaning])[] = [
  ['tooManyRequests', 'rateLimit'],
  ['rateLimitExceeded', 'rateLimit'],
  ['userRateLimitExceeded', 'rateLimit'],
  ['dailyLimitExceeded', 'dailyQuota'],
  ['quotaExceeded', 'dailyQuota'],
  ['insufficientPermissions', 'noConsent'],
  ['internalError', 'outage'],
  ['unavailable', 'outage'],
];

describe('a fault', () => {
  it.each(
    everywhere.flatMap(([kind, meaning]) => [DRIVE, SHEETS, SLIDES, MAIL].map((method) => [kind, method, meaning])),
  )('%s of %s is read as %s', (kind, method, meaning) => {
    expect(toGoogleError(thrown(kind as FaultName, method as MethodId), method as MethodId).meaning).toBe(meaning);
  });

  it.each<[FaultName, MethodId, Meaning]>([
    ['storageQuotaExceeded', DRIVE, 'storageFull'],
    ['sharingRateLimitExceeded', DRIVE, 'sharingLimit'],
    ['domainPolicy', DRIVE, 'domainPolicy'],
    ['domainPolicy', SHEETS, 'domainPolicy'],
  ])('%s of %s is read as %s', (kind, method, meaning) => {
    expect(toGoogleError(thrown(kind, method), method).meaning).toBe(meaning);
  });

  it('has the body that Google documents for Drive', () => {
    const message = "The user's Drive storage quota has been exceeded.";
    expect(faultAnswer('storageQuotaExceeded', DRIVE)).toEqual({
      status: 403,
      body: { error: { code: 403, message, errors: [{ message, domain: 'global', reason: 'storageQuotaExceeded' }] } },
    });
  });

  it('has the form that is recorded of Sheets (RECORDINGS.md 44)', () => {
    const { status, body } = faultAnswer('tooManyRequests', SHEETS);
    expect(status).toBe(429);
    expect(body.error).toMatchObject({
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      message: expect.stringMatching(/^Quota exceeded for quota metric '.*per minute per user'/) as string,
      details: [{ reason: 'RATE_LIMIT_EXCEEDED' }],
    });
  });

  it('is a text only where a service of Apps Script throws it', () => {
    expect(thrown('dailyLimitExceeded', MAIL)).toEqual(
      new Error('Service invoked too many times for one day: MailApp.'),
    );
    expect(thrown('dailyLimitExceeded', DRIVE)).toHaveProperty('details.errors');
  });

  it('is refused where that API never answers so', () => {
    expect(() => faultAnswer('storageQuotaExceeded', SHEETS)).toThrow(/never answers/);
    expect(() => faultAnswer('sharingRateLimitExceeded', MAIL)).toThrow(/never answers/);
  });

  it('strikes as often in a row as it is told, before or after the effect', () => {
    let done = 0;
    const gate = createGate(
      () => ((done += 1), { status: 200, body: done }),
      () => undefined,
      { fault: { at: 1, times: 2, when: 'after', kind: 'unavailable' } },
      [],
    );
    const outcomes = [0, 1, 2, 3].map(() => {
      try {
        return gate.send(SHEETS, {}, undefined);
      } catch {
        return 'refused';
      }
    });
    expect(outcomes).toEqual([1, 'refused', 'refused', 4]);
  });
});

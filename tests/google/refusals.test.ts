import { isAmbiguous, type Meaning, meaningOf, passesByItself, type Refusal } from '../../src/google/refusals';

const meanings: Readonly<Record<Meaning, 'waits' | 'stops' | 'may have been done'>> = {
  rateLimit: 'waits',
  dailyQuota: 'waits',
  sharingLimit: 'waits',
  storageFull: 'stops',
  domainPolicy: 'stops',
  noConsent: 'stops',
  noAccess: 'stops',
  gone: 'stops',
  conflict: 'stops',
  protected: 'stops',
  tooLarge: 'stops',
  invalid: 'stops',
  outage: 'may have been done',
  unknown: 'may have been done',
};

it.each(Object.entries(meanings) as [Meaning, string][])('after %s the work %s', (meaning, what) => {
  expect(passesByItself(meaning)).toBe(what === 'waits');
  expect(isAmbiguous(meaning)).toBe(what === 'may have been done');
});

describe('a rule', () => {
  const rules: readonly Refusal[] = [
    { status: 403, reason: 'quotaExceeded', text: /daily/, meaning: 'dailyQuota' },
    { status: 403, meaning: 'noAccess' },
    { reason: 'notFound', meaning: 'gone' },
  ];
  const read = (status: number, reasons: string[], text = ''): Meaning => meaningOf({ status, reasons, text }, rules);

  it('fits where everything that it names fits', () => {
    expect(read(403, ['x', 'quotaExceeded'], 'the daily quota')).toBe('dailyQuota');
    expect(read(403, ['quotaExceeded'], 'the quota')).toBe('noAccess');
    expect(read(403, ['x'], 'the daily quota')).toBe('noAccess');
    expect(read(400, ['notFound'])).toBe('gone');
  });

  it('that fits first tells', () => expect(read(403, ['notFound'])).toBe('noAccess'));

  it.each([
    [500, 'outage'],
    [503, 'outage'],
    [499, 'unknown'],
    [0, 'unknown'],
  ])('that fits not at all leaves the status %i to be %s', (status, meaning) => expect(read(status, [])).toBe(meaning));
});

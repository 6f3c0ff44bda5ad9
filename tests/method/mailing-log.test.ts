import fc from 'fast-check';
import { fatesOf, logEntry, type MailResult } from '../../src/method/mailing-log';
import { mailIdentity, mailKey, readIdentity, readMailKey, type KeyItem } from '../../src/method/mail-key';
import { TODAY } from './an-action';

const identity = mailIdentity('digest', '2026-W48', 'anna@a.example');
const rows = (...results: MailResult[]) =>
  results.map((result, place) =>
    logEntry({ time: TODAY + place / 100, key: identity, recipient: 'anna@a.example', subject: 'Ämne', result }),
  );
const state = (...results: MailResult[]): string | undefined => fatesOf(rows(...results)).get(identity)?.state;

describe('the fate of a mail', () => {
  it.each<[MailResult[], string]>([
    [['started'], 'unsure'],
    [['started', 'sent'], 'sent'],
    [['started', 'failed'], 'failed'],
    [['started', 'unsure'], 'unsure'],
    [['started', 'failed', 'started'], 'unsure'],
    [['started', 'failed', 'started', 'sent'], 'sent'],
    [['started', 'started', 'failed'], 'unsure'],
    [['sent'], 'sent'],
    // A person settles an unsure mail by changing its result.
    [['failed'], 'failed'],
    [['started', 'unsure', 'sent'], 'sent'],
  ])('%j is %s', (results, expected) => {
    expect(state(...results)).toBe(expected);
  });

  it('does not depend on the order of the rows', () => {
    const results = fc.array(fc.constantFrom<MailResult>('started', 'sent', 'failed', 'unsure'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(results, (list) => {
        expect(state(...[...list].reverse())).toBe(state(...list));
      }),
    );
  });

  it('rows of people tell of no mail', () => {
    expect(
      fatesOf([logEntry({ time: null, key: 'Exempel', recipient: '', subject: '', result: 'started' })]).size,
    ).toBe(0);
  });
});

describe('the key of a mail', () => {
  const items: readonly KeyItem[] = [
    { id: 'Å-01', due: TODAY, state: 'late' },
    { id: 'Å-02', due: null, state: 'incomplete' },
  ];

  it('says kind, week, mailbox and each action with date and standing', () => {
    expect(mailKey(identity, items)).toBe('digest 2026-W48 anna@a.example | Å-01 2026-11-23 late; Å-02 - incomplete');
  });

  it('is read back', () => {
    expect(readMailKey(mailKey(identity, items))).toEqual({ identity, items });
    expect(readIdentity(identity)).toEqual({ kind: 'digest', week: '2026-W48', mailbox: 'anna@a.example' });
  });

  it('ids with marks of the key in them do no harm', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (ids) => {
        const key = mailKey(
          identity,
          ids.map((id) => ({ id, due: TODAY, state: 'late' })),
        );
        expect(readMailKey(key).identity).toBe(identity);
      }),
    );
  });
});

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

  it('is noted once the log has said that it is unsure', () => {
    const noted = (...results: MailResult[]): boolean | undefined => fatesOf(rows(...results)).get(identity)?.noted;
    expect(noted('started')).toBe(false);
    expect(noted('started', 'sent')).toBe(false);
    expect(noted('started', 'unsure')).toBe(true);
    expect(noted('started', 'unsure', 'sent')).toBe(true);
  });

  it('without a result that we know is unsure', () =>
    expect(
      fatesOf([logEntry({ time: null, key: identity, recipient: '', subject: '', result: null })]).get(identity),
    ).toEqual({ state: 'unsure', noted: false, recipient: '', subject: '', items: [], time: null }));

  it('has what any of its rows says, and the time of the last one', () => {
    const row = (time: number | null, recipient: string, subject: string, items: readonly KeyItem[]) =>
      logEntry({ time, key: mailKey(identity, items), recipient, subject, result: 'sent' });
    const items: readonly KeyItem[] = [{ id: 'Å-01', due: TODAY, state: 'late' }];
    const log = [
      row(TODAY + 0.5, '', '', []),
      row(null, 'anna@a.example', '', items),
      row(TODAY, 'bo@b.example', 'Ämne', []),
    ];
    expect(fatesOf(log).get(identity)).toEqual({
      state: 'sent',
      noted: false,
      recipient: 'anna@a.example',
      subject: 'Ämne',
      items,
      time: TODAY + 0.5,
    });
  });

  it('is told apart from that of any other mail', () => {
    const other = mailIdentity('letter', '2026-W48', 'anna@a.example');
    const log = [
      ...rows('started', 'sent'),
      logEntry({ time: TODAY, key: other, recipient: 'anna@a.example', subject: 'Brev', result: 'failed' }),
    ];
    expect([...fatesOf(log)].map(([key, { state }]) => `${key}: ${state}`)).toEqual([
      `${identity}: sent`,
      `${other}: failed`,
    ]);
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

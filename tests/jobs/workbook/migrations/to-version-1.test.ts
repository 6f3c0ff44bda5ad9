import { toVersion1 } from '../../../../src/jobs/workbook/migrations/to-version-1';
import { readIdentity, readMailKey } from '../../../../src/method/mail-key';

describe('from no version to 1', () => {
  it.each([
    ['påminnelse 2026-v48 anna@a.example', 'digest 2026-W48 anna@a.example'],
    [
      'veckobrev 2026-v03 anna@a.example | Å-01 2026-11-23 försenad; Å-02 - saknar-uppgift; Å-03 2026-12-01 avbruten',
      'letter 2026-W03 anna@a.example | Å-01 2026-11-23 late; Å-02 - incomplete; Å-03 2026-12-01 cancelled',
    ],
  ])('%s', (before, after) => {
    expect(toVersion1.mailKey(before)).toBe(after);
    expect(toVersion1.mailKey(after)).toBe(after);
    const { identity, items } = readMailKey(after);
    expect([readIdentity(identity) === null, items.length]).toEqual([
      false,
      before.split('; ').length - Number(!before.includes('|')),
    ]);
  });

  it('what a person has written stays', () =>
    expect(['Nyckel', '', 'påminnelse till Anna', 'brev 2026-v48 a@b.example'].map(toVersion1.mailKey)).toEqual([
      'Nyckel',
      '',
      'påminnelse till Anna',
      'brev 2026-v48 a@b.example',
    ]));

  it('properties: the week and the word for yes', () => {
    expect(toVersion1.properties({ 'dm.mailing.week': '2026-v48', 'dm.mailing.stopping': 'ja', other: 'ja' })).toEqual({
      'dm.mailing.week': '2026-W48',
      'dm.mailing.stopping': 'yes',
    });
    expect(toVersion1.properties({ 'dm.mailing.week': '2026-W48', 'dm.mailing.stopping': '' })).toEqual({});
  });
});

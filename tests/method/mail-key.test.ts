import { keyItem, mailIdentity, mailKey, readIdentity, readMailKey, type KeyItem } from '../../src/method/mail-key';
import { anAction, day, TODAY } from './an-action';

const identity = mailIdentity('letter', '2026-W48', 'anna@a.example');
const item: KeyItem = { id: 'Å-01', due: day('2026-11-23'), state: 'late' };

describe('the standing of an action in a key', () => {
  it.each([
    ['complete', anAction({ status: 'complete', due: TODAY - 1 })],
    ['cancelled', anAction({ status: 'cancelled', due: TODAY - 1 })],
    ['late', anAction({ due: TODAY - 1 })],
    ['incomplete', anAction({ due: null })],
    ['onPlan', anAction()],
  ])('is %s', (state, action) => expect(keyItem(action, TODAY)).toEqual({ id: action.id, due: action.due, state }));
});

describe('a key', () => {
  it('of a mail that tells of no action is its identity', () => expect(mailKey(identity, [])).toBe(identity));

  it('has no marks of its own in ids', () =>
    expect(mailKey(identity, [{ ...item, id: 'A | 1;\n2' }])).toBe(`${identity} | A_1_2 2026-11-23 late`));

  it('that would not fit a cell leaves its actions out, whole', () => {
    const itemLength = 'x 2026-11-23 late'.length - 1;
    const long = (length: number): KeyItem => ({ ...item, id: 'x'.repeat(length - itemLength) });
    expect(mailKey(identity, [long(40_000)])).toHaveLength(identity.length + ' | '.length + 40_000);
    expect(mailKey(identity, [long(40_001)])).toBe(identity);
  });
});

describe('read back', () => {
  it.each([identity, ` ${identity} `])('%p tells of no action', (key) =>
    expect(readMailKey(key)).toEqual({ identity, items: [] }),
  );

  it('a key keeps the items that are of the form, and no other', () =>
    expect(
      readMailKey(
        `  ${identity}  | Å-01 2026-11-23 late; x; ; Å-02 - silent;  - late; Å-03  late; Å-04 2026-11-23 sen; Å-05 - onPlan`,
      ),
    ).toEqual({
      identity,
      items: [item, { id: 'Å-02', due: null, state: 'silent' }, { id: 'Å-05', due: null, state: 'onPlan' }],
    }));

  it('a text that begins with the bar has no identity', () =>
    expect(readMailKey(' | Å-01 - late')).toEqual({ identity: '', items: [{ ...item, due: null }] }));
});

describe('an identity', () => {
  it.each(['digest', 'letter'] as const)('of a %s is kind, week and mailbox', (kind) =>
    expect(readIdentity(mailIdentity(kind, '2026-W48', 'anna@a.example'))).toEqual({
      kind,
      week: '2026-W48',
      mailbox: 'anna@a.example',
    }),
  );

  it.each([
    'Exempel',
    '',
    'brev 2026-W48 anna@a.example',
    'x digest 2026-W48 anna@a.example',
    'digest 2026-W48 anna@a.example x',
    'digest 2026-48 anna@a.example',
    'digest 2026-W48',
  ])('is not %p', (text) => expect(readIdentity(text)).toBeNull());
});

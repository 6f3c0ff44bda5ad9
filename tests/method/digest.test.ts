import fc from 'fast-check';
import type { Action, ActionStatus } from '../../src/method/action';
import { digestRound } from '../../src/method/digest';
import { anAction, TODAY } from './an-action';

const anyAction = fc
  .record({
    id: fc.constantFrom('Å-01', 'Å-02', 'Å-03', 'Å-04'),
    email: fc.constantFrom('', 'anna@a.example', 'Anna@A.example', 'bo@b.example'),
    owner: fc.constantFrom('', 'Anna', 'Bo'),
    due: fc.option(fc.integer({ min: TODAY - 40, max: TODAY + 40 }), { nil: null }),
    updated: fc.option(fc.integer({ min: TODAY - 60, max: TODAY }), { nil: null }),
    status: fc.constantFrom<ActionStatus>('notStarted', 'inProgress', 'onHold', 'complete', 'cancelled'),
    reminders: fc.boolean(),
  })
  .map((changed): Action => anAction({ ...changed, action: JSON.stringify(changed) }));

describe('digestRound', () => {
  it('sorts late, close to the date, silent, each by date', () => {
    const round = digestRound(
      [
        anAction({ id: 'Å-06', updated: TODAY - 40 }),
        anAction({ id: 'Å-03', due: TODAY + 5 }),
        anAction({ id: 'Å-01', due: TODAY - 1 }),
        anAction({ id: 'Å-02', due: TODAY - 9 }),
        anAction({ id: 'Å-07' }),
      ],
      TODAY,
    );
    expect(
      round.digests.map(({ recipient, reminded }) => [recipient, reminded.map(({ action }) => action.id)]),
    ).toEqual([['ekonomichef@demostad.example', ['Å-02', 'Å-01', 'Å-03', 'Å-06']]]);
  });

  it('an owner who wants no reminders gets none', () => {
    expect(digestRound([anAction({ due: TODAY - 1, reminders: false })], TODAY)).toEqual({
      digests: [],
      unreachable: [],
    });
  });

  it('each person gets what is theirs, and what nobody can be told of stands apart', () => {
    const { digests, unreachable } = digestRound(
      [
        anAction({ id: 'Å-01', due: TODAY - 1, owner: 'Bo', email: 'bo@b.example' }),
        anAction({ id: 'Å-02', due: TODAY - 2, owner: 'Cia', email: '' }),
        anAction({ id: 'Å-03', due: TODAY - 3, owner: 'Anna', email: 'anna@a.example' }),
      ],
      TODAY,
    );
    expect(
      digests.map(({ mailbox, owner, reminded }) => [mailbox, owner, reminded.map(({ action }) => action.id)]),
    ).toEqual([
      ['anna@a.example', 'Anna', ['Å-03']],
      ['bo@b.example', 'Bo', ['Å-01']],
    ]);
    expect(unreachable.map(({ action }) => action.id)).toEqual(['Å-02']);
  });

  it('of several spellings of an address the one in small letters is written to, else the first in the alphabet', () => {
    const written = (...emails: string[]) =>
      digestRound(
        emails.map((email, index) =>
          anAction({ id: `Å-0${index}`, due: TODAY - 1, email, owner: `Ägare ${9 - index}` }),
        ),
        TODAY,
      ).digests.map(({ recipient, owner }) => [recipient, owner]);
    expect(written('ANNA@a.example', 'anna@a.example')).toEqual([['anna@a.example', 'Ägare 8']]);
    expect(written('Anna@a.example', 'ANNA@a.example')).toEqual([['ANNA@a.example', 'Ägare 8']]);
    expect(written('Anna@a.example')).toEqual([['Anna@a.example', 'Ägare 9']]);
  });

  it('two that are due on one day stand by id, two of one id by their text', () => {
    const late = (id: string, action: string): Action => anAction({ id, action, due: TODAY - 1 });
    const [digest] = digestRound([late('Å-02', 'a'), late('', 'c'), late('', 'b'), late('Å-01', 'd')], TODAY).digests;
    expect(digest?.reminded.map(({ action }) => action.action)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('what is late and has no address is told of, not dropped', () => {
    expect(
      digestRound([anAction({ due: TODAY - 1, email: '' })], TODAY).unreachable.map(({ action }) => action.id),
    ).toEqual(['Å-01']);
  });

  it('one digest for each mailbox, however it is spelled, and never a complete action', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
        const { digests } = digestRound(actions, TODAY);
        const mailboxes = digests.map(({ recipient }) => recipient.toLowerCase());
        expect(new Set(mailboxes).size).toBe(mailboxes.length);
        for (const { reminded } of digests) {
          expect(reminded.length).toBeGreaterThan(0);
          for (const { action } of reminded) expect(['complete', 'cancelled']).not.toContain(action.status);
        }
      }),
    );
  });

  it('the order of rows does not matter', () => {
    const shuffled = fc
      .array(anyAction, { maxLength: 12 })
      .chain((actions) => fc.tuple(fc.constant(actions), fc.shuffledSubarray(actions, { minLength: actions.length })));
    fc.assert(
      fc.property(shuffled, ([actions, other]) => {
        expect(digestRound(other, TODAY)).toEqual(digestRound(actions, TODAY));
      }),
    );
  });
});

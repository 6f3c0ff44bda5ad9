import type { Action } from '../../src/method/action';
import { keyItem } from '../../src/method/mail-key';
import { weeklyLetter } from '../../src/method/weekly-letter';
import { anAction, TODAY } from './an-action';

const before = [
  anAction({ id: 'Å-01' }),
  anAction({ id: 'Å-02' }),
  anAction({ id: 'Å-03' }),
  anAction({ id: 'Å-04', updated: TODAY - 40 }),
].map((action) => keyItem(action, TODAY - 7));

describe('the weekly letter', () => {
  it('counts every standing and what is finished', () => {
    const letter = weeklyLetter(
      [
        anAction({ due: TODAY - 1 }),
        anAction({ due: TODAY }),
        anAction({ status: 'complete' }),
        anAction({ status: 'cancelled' }),
      ],
      TODAY,
      [],
    );
    expect(letter).toMatchObject({
      counts: { incomplete: 0, late: 1, dueSoon: 1, silent: 0, onPlan: 0 },
      total: 4,
      complete: 1,
      cancelled: 1,
      changes: null,
    });
  });

  it('tells what is different from the letter before, most urgent first', () => {
    const now = [
      anAction({ id: 'Å-05', action: 'Ny' }),
      anAction({ id: 'Å-01', status: 'complete' }),
      anAction({ id: 'Å-02', due: TODAY + 60 }),
      anAction({ id: 'Å-04', due: TODAY - 1 }),
    ];
    expect(weeklyLetter(now, TODAY, before).changes?.map(({ kind, id }) => `${id} ${kind}`)).toEqual([
      'Å-04 late',
      'Å-01 complete',
      'Å-02 moved',
      'Å-05 added',
      'Å-03 removed',
    ]);
  });

  it('keeps what the next is compared with in the order of ids', () => {
    const { snapshot } = weeklyLetter(
      ['Å-03', 'Å-01', 'Å-02'].map((id) => anAction({ id })),
      TODAY,
      [],
    );
    expect(snapshot.map(({ id }) => id)).toEqual(['Å-01', 'Å-02', 'Å-03']);
  });

  it('counts only what is cancelled as cancelled', () =>
    expect(weeklyLetter([anAction(), anAction({ status: 'complete' })], TODAY, []).cancelled).toBe(0));

  it('tells what an action is and when it is due; of one that is gone only which it was', () => {
    const now = [anAction({ id: 'Å-02' }), anAction({ id: 'Å-03' }), anAction({ id: 'Å-04', updated: TODAY - 47 })];
    const added = anAction({ id: 'Å-05', action: 'Skriv avtal', due: TODAY + 60 });
    expect(weeklyLetter([...now, added], TODAY, before).changes).toEqual([
      { kind: 'added', id: 'Å-05', action: 'Skriv avtal', due: TODAY + 60 },
      { kind: 'removed', id: 'Å-01', action: '', due: null },
    ]);
  });

  it('tells one thing of each action: what has been decided or missed before a new date, a new date before how it stands', () => {
    const changeOf = (was: Partial<Action>, is: Partial<Action>): string | undefined =>
      weeklyLetter([anAction(is)], TODAY, [keyItem(anAction(was), TODAY - 7)]).changes?.[0]?.kind;
    expect(changeOf({}, { status: 'complete', due: TODAY + 1 })).toBe('complete');
    expect(changeOf({}, { status: 'cancelled', due: TODAY + 1 })).toBe('cancelled');
    expect(changeOf({}, { due: TODAY - 1 })).toBe('late');
    expect(changeOf({}, { due: TODAY + 1 })).toBe('moved');
    expect(changeOf({}, { due: TODAY + 90, updated: TODAY - 40 })).toBe('moved');
    expect(changeOf({}, { due: null })).toBe('incomplete');
    expect(changeOf({}, { updated: TODAY - 40 })).toBe('silent');
    expect(changeOf({ updated: TODAY - 40 }, { updated: TODAY })).toBe('onPlan');
    expect(changeOf({ due: TODAY + 3 }, { due: TODAY + 3 })).toBe('dueSoon');
    expect(changeOf({ status: 'complete' }, { status: 'complete', due: null })).toBeUndefined();
    expect(changeOf({ status: 'complete' }, { status: 'complete', due: TODAY })).toBe('moved');
  });

  it('has the most urgent change first, whichever they are', () => {
    const was = (id: string, more: Partial<Action> = {}) => keyItem(anAction({ id, ...more }), TODAY - 7);
    const earlier = [
      ...['A', 'B', 'C', 'D', 'F', 'G', 'H'].map((id) => was(id)),
      was('I', { due: TODAY + 6 }),
      was('J', { updated: TODAY - 60 }),
    ];
    const now = [
      anAction({ id: 'J' }),
      anAction({ id: 'I', due: TODAY + 6 }),
      anAction({ id: 'H', updated: TODAY - 40 }),
      anAction({ id: 'G', owner: '' }),
      anAction({ id: 'E' }),
      anAction({ id: 'D', due: TODAY + 90 }),
      anAction({ id: 'C', status: 'cancelled' }),
      anAction({ id: 'B', status: 'complete' }),
      anAction({ id: 'A', due: TODAY - 1 }),
    ];
    expect(weeklyLetter(now, TODAY, earlier).changes?.map(({ kind }) => kind)).toEqual([
      'late',
      'complete',
      'cancelled',
      'moved',
      'added',
      'removed',
      'incomplete',
      'silent',
      'dueSoon',
      'onPlan',
    ]);
  });

  it('nothing is told where nothing has changed', () => {
    const now = [
      anAction({ id: 'Å-01' }),
      anAction({ id: 'Å-02' }),
      anAction({ id: 'Å-03' }),
      anAction({ id: 'Å-04', updated: TODAY - 47 }),
    ];
    expect(weeklyLetter(now, TODAY, before).changes).toEqual([]);
  });
});

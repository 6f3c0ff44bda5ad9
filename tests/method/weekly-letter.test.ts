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

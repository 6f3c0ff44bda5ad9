import { healthOf } from '../../src/method/health';
import { anAction, TODAY } from './an-action';

const health = (changed: Parameters<typeof anAction>[0]): string | null => healthOf(anAction(changed), TODAY);

describe('Läge', () => {
  it('an action with owner, date and news is on plan', () => {
    expect(health({})).toBe('onPlan');
  });

  it.each([
    [-1, 'late'],
    [0, 'dueSoon'],
    [7, 'dueSoon'],
    [8, 'onPlan'],
  ])('due in %i days is %s', (days, expected) => {
    expect(health({ due: TODAY + days })).toBe(expected);
  });

  it.each([
    [29, 'onPlan'],
    [30, 'silent'],
    [31, 'silent'],
  ])('%i days without an update is %s', (days, expected) => {
    expect(health({ updated: TODAY - days })).toBe(expected);
  });

  it('without any date of an update nothing is said about silence', () => {
    expect(health({ updated: null })).toBe('onPlan');
  });

  it('the first rule that fits decides', () => {
    expect(health({ owner: '', due: TODAY - 1, updated: TODAY - 90 })).toBe('incomplete');
    expect(health({ due: null, updated: TODAY - 90 })).toBe('incomplete');
    expect(health({ due: TODAY - 1, updated: TODAY - 90 })).toBe('late');
    expect(health({ due: TODAY + 3, updated: TODAY - 90 })).toBe('dueSoon');
  });

  it.each(['complete', 'cancelled'] as const)('a %s action has none, whatever else is wrong', (status) => {
    expect(health({ status, owner: '', due: TODAY - 100 })).toBeNull();
  });

  it.each(['notStarted', 'inProgress', 'onHold'] as const)('a %s action can be late', (status) => {
    expect(health({ status, due: TODAY - 1 })).toBe('late');
  });
});

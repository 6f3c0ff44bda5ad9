import { nextDates } from '../../../src/report/deck/next-dates';

describe('the dates of the last slide', () => {
  it('are a week to talk and three to choose, then months (mock-up 10)', () => {
    expect(nextDates('2026-11-23')).toEqual({
      talk: '2026-12-01',
      choose: '2026-12-15',
      meet: '2027-01-01',
      compile: '2027-03-01',
    });
  });

  it('never fall on a Saturday or Sunday', () => {
    for (let day = 1; day <= 31; day += 1) {
      const { talk, choose } = nextDates(`2026-10-${String(day).padStart(2, '0')}`);
      for (const date of [talk, choose]) expect([0, 6]).not.toContain(new Date(`${date}T12:00:00Z`).getUTCDay());
    }
  });
});

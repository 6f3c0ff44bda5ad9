import { nextDates } from '../../../src/report/deck/next-dates';

describe('the dates of the last slide', () => {
  it('are a week to talk, then months: departments are met before anything is chosen', () => {
    expect(nextDates('2026-11-23')).toEqual({
      talk: '2026-12-01',
      meet: '2027-01-01',
      compile: '2027-03-01',
      choose: '2027-04-01',
    });
  });

  it('never ask for a talk on a Saturday or Sunday', () => {
    for (let day = 1; day <= 31; day += 1) {
      const { talk } = nextDates(`2026-10-${String(day).padStart(2, '0')}`);
      expect([0, 6]).not.toContain(new Date(`${talk}T12:00:00Z`).getUTCDay());
    }
  });
});

import fc from 'fast-check';
import { isoOfSerial, isoWeek, serialOf, serialOfIso, weekdayOf } from '../../src/method/days';

describe('days', () => {
  // Serial numbers as Sheets shows them: =DATE(2026;11;23) formatted as a number; 1899-12-30 is day 0.
  it.each([
    ['1900-01-01', 2],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2026-11-23', 46349],
    ['2028-02-29', 46812],
  ])('%s is serial %i', (date, serial) => {
    expect(serialOfIso(date)).toBe(serial);
    expect(isoOfSerial(serial)).toBe(date);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-11-23', ''])('%s is no date', (date) => {
    expect(serialOfIso(date)).toBeNull();
  });

  it('a year has four digits and is not before Sheets’ own', () => {
    expect(serialOf(1900, 1, 1)).toBe(2);
    expect(serialOf(9999, 12, 31)).toBe(2958465);
    expect(serialOf(1899, 12, 31)).toBeNull();
    expect(serialOf(10000, 1, 1)).toBeNull();
    expect(serialOf(26, 11, 23)).toBeNull();
  });

  it('a day that its month lacks is no date', () => {
    expect(serialOf(2026, 4, 31)).toBeNull();
    expect(serialOf(2026, 1, 0)).toBeNull();
    expect(serialOf(2026, 1, 365 + 1)).toBeNull();
  });

  it.each(['x2026-11-23', '2026-11-23x', '12026-11-23'])('%s is no date alone', (date) =>
    expect(serialOfIso(date)).toBeNull(),
  );

  // ISO 8601 weeks around New Year, from the standard's own definition: the week of the year's first Thursday is week 1.
  it.each([
    ['2026-11-23', '2026-W48', 1],
    ['2026-11-29', '2026-W48', 7],
    ['2027-01-03', '2026-W53', 7],
    ['2027-01-04', '2027-W01', 1],
    ['2024-12-30', '2025-W01', 1],
    ['2021-01-01', '2020-W53', 5],
  ])('%s is in week %s, weekday %i', (date, week, weekday) => {
    expect(isoWeek(serialOfIso(date) as number)).toBe(week);
    expect(weekdayOf(serialOfIso(date) as number)).toBe(weekday);
  });

  it('a time of day belongs to its day', () => {
    expect(isoOfSerial(46349.99)).toBe('2026-11-23');
    expect(weekdayOf(46349.99)).toBe(1);
  });

  it('seven days on is the next week, same weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), (serial) => {
        expect(weekdayOf(serial + 7)).toBe(weekdayOf(serial));
        expect(isoWeek(serial + 7) > isoWeek(serial)).toBe(true);
        const [year, month, date] = isoOfSerial(serial).split('-').map(Number) as [number, number, number];
        expect(serialOf(year, month, date)).toBe(serial);
      }),
    );
  });
});

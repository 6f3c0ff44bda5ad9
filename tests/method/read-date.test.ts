import { readDate } from '../../src/method/read-date';
import { day } from './an-action';

describe('a date', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/1/2', '2026-01-02'],
    ['2026.01.02', '2026-01-02'],
    ['20.11.2026', '2026-11-20'],
    ['11-20-2026', '2026-11-20'],
    ['13/1/2026', '2026-01-13'],
    ['1/13/2026', '2026-01-13'],
    ['3/3/2026', '2026-03-03'],
    [day('2026-11-20') + 0.75, '2026-11-20'],
  ])('%p is the day %s', (cell, date) => expect(readDate(cell)).toEqual({ day: day(date) }));

  it.each(['', ' ', null, undefined])('%p is none', (cell) => expect(readDate(cell)).toEqual({ day: null }));

  it.each(['1/3/2026', '12-11-2026', '1.12.2026'])('%p could be two days', (cell) =>
    expect(readDate(cell)).toEqual({ fault: 'ambiguous' }),
  );

  it.each([
    'snart',
    '2026-02-30',
    '30/2/2026',
    '13/13/2026',
    'den 2026-11-20',
    '2026-11-20 kl. 8',
    'x 20/11/2026',
    '20/11/2026 kl. 8',
    '12026-11-20',
    '20/11/20261',
    '2026-11',
    true,
  ])('%p cannot be read', (cell) => expect(readDate(cell)).toEqual({ fault: 'unreadable' }));

  describe('is of this century', () => {
    const first = day('2000-01-01');
    const last = day('2099-12-31');

    it.each([first, last, last + 0.9])('as %p is', (cell) => expect(readDate(cell)).toEqual({ day: Math.floor(cell) }));

    it.each(['2000-01-01', '31/12/2099'])('as %p is', (cell) => expect(readDate(cell)).toHaveProperty('day'));

    it.each([first - 1, last + 1, 0, 20_261_120, '1999-12-31', '2100-01-01', '31/12/1999'])('and not as %p', (cell) =>
      expect(readDate(cell)).toEqual({ fault: 'unreadable' }),
    );
  });
});

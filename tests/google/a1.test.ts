import fc from 'fast-check';
import { columnLetters, columnOf } from '../../src/google/a1';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [18_277, 'ZZZ'],
])('column %d is %s, in letters of either case', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect([columnOf(letters), columnOf(letters.toLowerCase())]).toEqual([column, column]);
});

it('any column is read back from its letters', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (column) => columnOf(columnLetters(column)) === column));
});

import { columnLetters } from '../../src/google/column-letters';
import { placeText } from '../../src/messages/place';
import { sv } from '../../src/messages/sv';

it('columns are lettered as in Sheets', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

it('a place is said as near as it is known: the cell, the row, the tab', () => {
  expect(placeText({ tab: 'Svar', row: 16, column: 2 }, sv)).toBe('Svar!C17');
  expect(placeText({ tab: 'Svar', row: 16 }, sv)).toBe('Svar, rad 17');
  expect(placeText({ tab: 'Svar' }, sv)).toBe('Svar');
});

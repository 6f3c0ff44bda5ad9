import * as fc from 'fast-check';
import { cleanText, comparisonKey } from '../../src/grid/clean-text';

it('letters are composed, white space runs are one space, zero-width marks are gone', () => {
  expect(cleanText('\ufeff Pa\u030ahittade\u00a0\r\n  by\u200b ')).toBe('Påhittade by');
});

it('cleaning what is clean changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cleanText(cleanText(text)) === cleanText(text)));
});

it('keys do not see capitals, composition, ß or final sigma', () => {
  expect(comparisonKey('ÅÄÖ')).toBe(comparisonKey('a\u030aa\u0308o\u0308'));
  expect(comparisonKey('Straße')).toBe(comparisonKey('STRASSE'));
  expect(comparisonKey('ΣΟΦΟΣ')).toBe(comparisonKey('σοφος'));
});

it('keys are in small letters', () => {
  expect(comparisonKey(' Vet  EJ ')).toBe('vet ej');
  expect(comparisonKey('ΣΟΦΟΣ')).toBe('σοφοσ');
  expect(comparisonKey('Straße')).toBe('strasse');
});

it('truth values are read as Sheets shows them', () =>
  expect([cleanText(true), cleanText(false)]).toEqual(['TRUE', 'FALSE']));

it('a cell with nothing in it has no text, whether it is there or not', () =>
  expect([cleanText(null), cleanText(undefined), cleanText('')]).toEqual(['', '', '']));

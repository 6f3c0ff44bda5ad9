import * as fc from 'fast-check';
import { cleanText } from '../../src/grid/clean-text';
import { isFilled } from '../../src/grid/is-filled';

it.each([0, -1, true, false, '0', 'a', 'Ö', '-', '{', ' x'])('%p is seen', (cell) => expect(isFilled(cell)).toBe(true));

it.each(['', ' ', '\u200b', '\u00a0\n', '\u2060', null, undefined])('%p is not', (cell) =>
  expect(isFilled(cell)).toBe(false),
);

it('a cell is filled where its clean text is not empty', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\u200b', '\ufeff', 'a', '0', '\t') }), (text) => {
      expect(isFilled(text)).toBe(cleanText(text) !== '');
    }),
  ));

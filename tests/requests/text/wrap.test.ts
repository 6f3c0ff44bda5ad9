import fc from 'fast-check';
import { textWidthPt } from '../../../src/requests/text/measure';
import { SAFETY, wrapText } from '../../../src/requests/text/wrap';

const fits = (line: string, width: number, size: number, bold: boolean): boolean =>
  textWidthPt(line, size, bold) * SAFETY <= width;

describe('wrapText', () => {
  test('the title of mock-up 04 breaks where it was drawn', () => {
    expect(wrapText('Sex frågor att börja samtalet med: vi skattar oss lågt och vet lite', 636, 28, true)).toEqual([
      'Sex frågor att börja samtalet med: vi skattar',
      'oss lågt och vet lite',
    ]);
  });

  test('no line is broken at a no-break space', () => {
    expect(wrapText('Många svarar vet\u00a0ej', 135, 18, false)).toEqual(['Många svarar', 'vet\u00a0ej']);
  });

  test('an empty text is one empty line, a line break makes a line', () => {
    expect(wrapText('', 100, 18, false)).toEqual(['']);
    expect(wrapText('a\n\nb', 100, 18, false)).toEqual(['a', '', 'b']);
  });

  test('a word is broken only where it alone is wider than the line', () => {
    expect(wrapText('en informationssäkerhetsklassning', 110, 18, false).join('')).toBe(
      'eninformationssäkerhetsklassning',
    );
    expect(wrapText('en kort', 50, 18, false)).toEqual(['en', 'kort']);
  });

  test('spaces at the ends and several together make no line and no room', () =>
    expect(wrapText('  en   kort  ', 50, 18, false)).toEqual(['en', 'kort']));

  test('a sign that is wider than the line stands in a line of its own', () =>
    expect(wrapText('ab', 1, 18, false)).toEqual(['a', 'b']));

  test('a text that is exactly as wide as the line is one line', () => {
    const width = textWidthPt('en kort', 18, false) * SAFETY;
    expect(wrapText('en kort', width, 18, false)).toEqual(['en kort']);
    expect(wrapText('en kort', width - 1e-9, 18, false)).toEqual(['en', 'kort']);
  });

  test('every line fits, no sign is lost, none is empty but for empty paragraphs', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcåäöWi–-'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 30, max: 400 }),
        fc.boolean(),
        (words, width, bold) => {
          const lines = wrapText(words.join(' '), width, 18, bold);
          expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
          for (const line of lines) {
            expect(line).not.toBe('');
            expect(fits(line, width, 18, bold)).toBe(true);
          }
        },
      ),
    );
  });
});

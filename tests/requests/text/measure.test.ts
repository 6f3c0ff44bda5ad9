/** Widths against fontkit, which reads the fonts themselves. */
import fc from 'fast-check';
import { openSync } from 'fontkit';
import { fontFile } from '../../../src/tools/widths';
import { lineHeightPt, textWidthPt } from '../../../src/requests/text/measure';

const fonts = { regular: openSync(fontFile('regular')), bold: openSync(fontFile('bold')) };
const inFont = (text: string, size: number, weight: 'regular' | 'bold'): number =>
  (fonts[weight].layout(text).advanceWidth * size) / fonts[weight].unitsPerEm;

const swedish = [
  'Verksamheten vet inte vem som äger åtgärden – Örebro, Ånge & Växjö',
  'Självskattning, 0–100',
  '• ≥ ½ € − 30–57\u00a0%',
  'Sex frågor att börja samtalet med: vi skattar oss lågt och vet lite',
];

describe('textWidthPt', () => {
  test.each(swedish)('%s: as wide as the font draws it, within a thousandth', (text) => {
    for (const weight of ['regular', 'bold'] as const) {
      const ratio = textWidthPt(text, 18, weight === 'bold') / inFont(text, 18, weight);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.001);
    }
  });

  test('590.70 pt at 18 pt for the sentence that was measured (text-widths.md)', () => {
    expect(textWidthPt(swedish[0] ?? '', 18, false)).toBeCloseTo(590.7, 1);
  });

  test('width is additive and grows with the size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (a, b, bold) => {
        expect(textWidthPt(a + ' ' + b, 20, bold)).toBeCloseTo(
          2 * (textWidthPt(a, 10, bold) + textWidthPt(' ' + b, 10, bold)),
          6,
        );
      }),
    );
  });

  test('control characters take no room', () => {
    expect(textWidthPt('\u0000\n\t\u001f', 10, false)).toBe(0);
    expect(textWidthPt('\u007f\u0080\u009f', 10, false)).toBe(0);
    expect(textWidthPt('a\u0007b', 10, false)).toBe(textWidthPt('ab', 10, false));
  });

  test('a sign that the table lacks counts as a full em', () => {
    expect(textWidthPt('→', 10, false)).toBe(10);
    expect(textWidthPt('😀', 10, true)).toBe(10);
  });

  test('lines of 18 pt stand 24.5 pt apart, at 90 % 22.1', () => {
    expect(lineHeightPt(18)).toBeCloseTo(24.516, 9);
    expect(lineHeightPt(18, 0.9)).toBeCloseTo(22.0644, 9);
  });
});

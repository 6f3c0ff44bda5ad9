/**
 * Makes src/requests/text/widths.ts from the .ttf files of Open Sans: `npm run widths`.
 * Inside Apps Script no font can be opened, so the advance widths go with the script as a table.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSync } from 'fontkit';

const FONTS = path.dirname(require.resolve('@expo-google-fonts/open-sans/package.json'));
const TARGET = path.resolve(__dirname, '../requests/text/widths.ts');
/** Signs beyond Latin-1 that our own texts hold. */
const EXTRA = '–•−≥€';

/** Advance of each character in font units; 0 where the font has no glyph for it. */
export const advances = (file: string): { unitsPerEm: number; latin: number[]; extra: number[] } => {
  const font = openSync(file);
  const advance = (codePoint: number): number =>
    font.hasGlyphForCodePoint(codePoint) ? Math.round(font.glyphForCodePoint(codePoint).advanceWidth) : 0;
  const latin = Array.from({ length: 0x100 - 0x20 }, (_, i) => advance(0x20 + i));
  const extra = Array.from(EXTRA, (sign) => advance(sign.codePointAt(0) ?? 0));
  return { unitsPerEm: font.unitsPerEm, latin, extra };
};

export const fontFile = (weight: 'regular' | 'bold'): string =>
  path.join(FONTS, weight === 'bold' ? '700Bold/OpenSans_700Bold.ttf' : '400Regular/OpenSans_400Regular.ttf');

const rows = (numbers: readonly number[]): string =>
  numbers.reduce((lines, width, i) => lines + (i % 24 === 0 ? '\n    ' : ' ') + `${width},`, '');

const table = (name: string, weight: 'regular' | 'bold'): string => {
  const { latin, extra } = advances(fontFile(weight));
  return `export const ${name}: Widths = {\n  latin: [${rows(latin)}\n  ],\n  extra: [${extra.join(', ')}],\n};\n`;
};

export const widthsFile =
  (): string => `/** Advance widths of Open Sans, made by npm run widths from the font's files (SIL Open Font License). Not edited by hand. */
export interface Widths {
  /** U+0020–U+00FF in order, font units; 0 = no glyph. */
  readonly latin: readonly number[];
  /** The signs of \`EXTRA\` in order. */
  readonly extra: readonly number[];
}

export const UNITS_PER_EM = ${advances(fontFile('regular')).unitsPerEm};

export const EXTRA = '${EXTRA}';

${table('regular', 'regular')}
${table('bold', 'bold')}`;

if (require.main === module) writeFileSync(TARGET, widthsFile());

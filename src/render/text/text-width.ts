/** Measured widths of text in Open Sans, read once from the font's own files. */
import path from 'node:path';
import { openSync, type Font } from 'fontkit';

const FOLDER = path.dirname(require.resolve('@expo-google-fonts/open-sans/package.json'));
const FILES = { regular: '400Regular/OpenSans_400Regular.ttf', bold: '700Bold/OpenSans_700Bold.ttf' } as const;

type Weight = keyof typeof FILES;

const fonts: { [weight in Weight]?: Font } = {};
const advances: { readonly [weight in Weight]: Map<number, number> } = { regular: new Map(), bold: new Map() };

function advance(codePoint: number, weight: Weight): number {
  const known = advances[weight].get(codePoint);
  if (known !== undefined) return known;
  const font = (fonts[weight] ??= openSync(path.join(FOLDER, FILES[weight])));
  const width = codePoint < 0x20 ? 0 : font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
  advances[weight].set(codePoint, width);
  return width;
}

/** Points. Kerning changes it by less than 0.1 % (text-widths.md). */
export function textWidth(text: string, sizePt: number, bold: boolean): number {
  let width = 0;
  for (const character of text) width += advance(character.codePointAt(0) ?? 0, bold ? 'bold' : 'regular');
  return width * sizePt;
}

/** Height of a line, and how much of it lies under the base line, in type sizes. */
export const LINE_HEIGHT = 1.362;
export const DESCENT = 0.293;

/** A run's properties (`w:rPr`) as the text style of Docs: only what they say. */
import { rgbFromHex } from '../../colors';
import type { TextStyle } from '../model';
import { points } from '../points';
import { requireKnown } from './known-elements';
import { childOf, numberOf, switchOf, valueOf, type XmlNode } from './xml-node';

/** Those for complex scripts repeat the others; language, kerning and proofing are not the API's. */
const KNOWN: ReadonlySet<string> = new Set([
  'w:rStyle',
  'w:rFonts',
  'w:b',
  'w:bCs',
  'w:i',
  'w:iCs',
  'w:strike',
  'w:smallCaps',
  'w:color',
  'w:sz',
  'w:szCs',
  'w:u',
  'w:shd',
  'w:vertAlign',
  'w:lang',
  'w:noProof',
  'w:kern',
]);

type Color = NonNullable<TextStyle['foregroundColor']>;

/** `auto` and nothing mean the paragraph's own colour. */
export function colorOf(hex: string | undefined): Color | undefined {
  return hex !== undefined && /^[0-9A-F]{6}$/i.test(hex) ? { color: { rgbColor: rgbFromHex(`#${hex}`) } } : undefined;
}

const OFFSETS = { superscript: 'SUPERSCRIPT', subscript: 'SUBSCRIPT', baseline: 'NONE' } as const;

export function readRunStyle(properties: XmlNode | undefined): TextStyle {
  requireKnown(properties, KNOWN);
  const on = (name: string): boolean | undefined => switchOf(childOf(properties, name));
  const [bold, italic, strikethrough, smallCaps, underline] = [
    on('w:b'),
    on('w:i'),
    on('w:strike'),
    on('w:smallCaps'),
    on('w:u'),
  ];
  const size = numberOf(childOf(properties, 'w:sz'), 'w:val');
  const font = valueOf(childOf(properties, 'w:rFonts'), 'w:ascii');
  const foregroundColor = colorOf(valueOf(childOf(properties, 'w:color')));
  const backgroundColor = colorOf(valueOf(childOf(properties, 'w:shd'), 'w:fill'));
  const offset = valueOf(childOf(properties, 'w:vertAlign')) as keyof typeof OFFSETS | undefined;
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(smallCaps !== undefined && { smallCaps }),
    ...(underline !== undefined && { underline }),
    ...(size !== undefined && { fontSize: points(size / 2) }),
    ...(font !== undefined && { weightedFontFamily: { fontFamily: font, weight: 400 } }),
    ...(foregroundColor && { foregroundColor }),
    ...(backgroundColor && { backgroundColor }),
    ...(offset && { baselineOffset: OFFSETS[offset] }),
  };
}

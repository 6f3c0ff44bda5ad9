/** The width of a text in Open Sans, from the generated table of advance widths; kerning changes it by less than 0.1 % (text-widths.md). */
import { EXTRA, UNITS_PER_EM, bold as boldWidths, regular, type Widths } from './widths';

/** A sign that the table lacks counts as a full em: wider than all but a few, so that a text is rather broken early than cut. */
const UNKNOWN = UNITS_PER_EM;

const advance = (codePoint: number, sign: string, widths: Widths): number => {
  const latin = widths.latin[codePoint - 0x20];
  if (latin !== undefined) return latin || (codePoint < 0xa0 ? 0 : UNKNOWN);
  return widths.extra[EXTRA.indexOf(sign)] ?? UNKNOWN;
};

/** Points. Control characters take no room. */
export const textWidthPt = (text: string, sizePt: number, bold: boolean): number => {
  const widths = bold ? boldWidths : regular;
  let units = 0;
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0;
    if (codePoint >= 0x20) units += advance(codePoint, sign, widths);
  }
  return (units * sizePt) / UNITS_PER_EM;
};

/** Height of a line of Open Sans, of which 1.069 lie above the base line, in type sizes. */
const LINE = 1.362;
export const ASCENT = 1.069;
/** Height of capitals and digits in type sizes. */
export const CAP_HEIGHT = 0.714;

/** Points from one base line to the next; `spacing` 1 = 100 %. */
export const lineHeightPt = (sizePt: number, spacing = 1): number => LINE * sizePt * spacing;

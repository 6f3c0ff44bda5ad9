/** One line or paragraph of text at a measured place. */
import { ASCENT, CAP_HEIGHT, lineHeightPt, textWidthPt } from '../../text/measure';
import { SAFETY, wrapText } from '../../text/wrap';
import type { Paint, Role, TextElement } from './elements';

export interface TextStyle {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly paint: Paint;
}

/** Room that one line takes. */
export const roomFor = (text: string, { sizePt, bold = false }: TextStyle): number =>
  textWidthPt(text, sizePt, bold) * SAFETY + 0.5;

/** Distance from a line's top to the middle of its capitals and digits. */
export const middleOfDigits = (sizePt: number): number => (ASCENT - CAP_HEIGHT / 2) * sizePt;

/** A single line, never broken. `x` is its left end, middle or right end, by `align`; `y` its top. */
export const line = (
  role: Role,
  key: string,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  align: TextElement['align'] = 'START',
  minWidth = 0,
): TextElement => {
  const width = Math.max(roomFor(text, style), minWidth);
  const left = x - (align === 'START' ? 0 : align === 'END' ? width : width / 2);
  const { sizePt, bold = false, paint } = style;
  return {
    type: 'text',
    role,
    key,
    text,
    lines: [text],
    area: { x: left, y, width, height: lineHeightPt(sizePt) },
    sizePt,
    bold,
    paint,
    align,
    spacing: 1,
  };
};

/** A text broken into lines of at most `width`. */
export const paragraph = (
  role: Role,
  key: string,
  text: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle,
  spacing = 1,
): TextElement => {
  const { sizePt, bold = false, paint } = style;
  const lines = wrapText(text, width, sizePt, bold);
  const height = lines.length * lineHeightPt(sizePt, spacing);
  return {
    type: 'text',
    role,
    key,
    text,
    lines,
    area: { x, y, width, height },
    sizePt,
    bold,
    paint,
    align: 'START',
    spacing,
  };
};

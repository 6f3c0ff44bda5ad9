/** A line of text as SVG text that can be selected: one span a piece. */
import type { TextStyle } from '../../../workspace/docs/model';
import { DESCENT, LINE_HEIGHT, textWidth } from '../../text/text-width';
import { el, join, type Xml } from '../../xml/element';
import { inPoints } from '../lengths';
import { hexOf } from '../optional-color';

export interface PlacedText {
  readonly text: string;
  readonly style: TextStyle;
  /** From the left edge of the column, in points. */
  readonly x: number;
}

const FONTS = "'Open Sans', Arial, sans-serif";
const BOLD = 700;
const SMALL = 0.65;

export const round = (value: number): number => Math.round(value * 100) / 100;

export const isBold = (style: TextStyle): boolean =>
  style.bold === true || (style.weightedFontFamily?.weight ?? 0) >= BOLD;

/** Points; a superscript is smaller than what it says. */
export function sizeOf(style: TextStyle): number {
  const size = inPoints(style.fontSize);
  return style.baselineOffset === 'SUPERSCRIPT' || style.baselineOffset === 'SUBSCRIPT' ? size * SMALL : size;
}

export const measure = (text: string, style: TextStyle): number => textWidth(text, sizeOf(style), isBold(style));

function decoration({ underline, strikethrough }: TextStyle): string | undefined {
  const lines = [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : undefined;
}

function span({ text, style, x }: PlacedText, left: number): Xml {
  const shift = style.baselineOffset === 'SUPERSCRIPT' ? -0.35 : style.baselineOffset === 'SUBSCRIPT' ? 0.15 : 0;
  const size = sizeOf(style);
  return el(
    'tspan',
    {
      x: round(left + x),
      'font-size': round(size),
      ...(shift !== 0 && { dy: round(shift * size) }),
      ...(isBold(style) && { 'font-weight': BOLD }),
      ...(style.italic && { 'font-style': 'italic' }),
      'text-decoration': decoration(style),
      fill: `#${hexOf(style.foregroundColor) ?? '000000'}`,
    },
    text,
  );
}

function highlight({ text, style, x }: PlacedText, left: number, baseline: number): Xml | null {
  const fill = hexOf(style.backgroundColor);
  if (fill === undefined) return null;
  const size = sizeOf(style);
  const top = baseline - size * (LINE_HEIGHT - DESCENT);
  const box = {
    x: round(left + x),
    y: round(top),
    width: round(measure(text, style)),
    height: round(size * LINE_HEIGHT),
  };
  return el('rect', { ...box, fill: `#${fill}` });
}

/** `left` and `baseline` on the page, in points. */
export function drawLine(pieces: readonly PlacedText[], left: number, baseline: number): Xml {
  const shown = pieces.filter(({ text }) => text !== '');
  const marks = shown.map((piece) => highlight(piece, left, baseline));
  const spans = shown.map((piece) => span(piece, left));
  const text = el('text', { y: round(baseline), 'font-family': FONTS, 'xml:space': 'preserve' }, spans);
  return join([...marks, shown.length === 0 ? null : text]);
}

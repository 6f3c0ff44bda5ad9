/** Laid-out text as SVG text: selectable, one element a line, one span a piece. */
import { el, join, nothing, type Xml } from '../../xml/element';
import { isBold, sizeOf, type LaidText, type Line } from './lay-out-text';
import { round } from './round';
import { colorOf, type SlideLook } from './resolve';

const FONTS = "'Open Sans', Arial, sans-serif";

function decoration(underline: boolean | undefined, strike: boolean | undefined): string | undefined {
  const lines = [underline ? 'underline' : '', strike ? 'line-through' : ''].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : undefined;
}

function lineXml(line: Line, x: number, y: number, look: SlideLook): Xml {
  const spans = line.pieces
    .filter((piece) => piece.text !== '')
    .map(({ text: content, style, x: left }) => {
      const shift = style.baselineOffset === 'SUPERSCRIPT' ? -0.35 : style.baselineOffset === 'SUBSCRIPT' ? 0.15 : 0;
      const size = sizeOf(style);
      return el(
        'tspan',
        {
          x: round(x + left),
          'font-size': round(size),
          ...(shift !== 0 && { dy: round(shift * size) }),
          ...(isBold(style) && { 'font-weight': 700 }),
          ...(style.italic && { 'font-style': 'italic' }),
          'text-decoration': decoration(style.underline, style.strikethrough),
          fill: colorOf(style.foregroundColor?.opaqueColor, look),
        },
        content,
      );
    });
  return spans.length === 0
    ? nothing
    : el('text', { y: round(y + line.baseline), 'font-family': FONTS, 'xml:space': 'preserve' }, join(spans));
}

/** `x`, `y`: the top left of the text in points. */
export const textXml = (laid: LaidText, x: number, y: number, look: SlideLook): Xml =>
  join(laid.lines.map((line) => lineXml(line, x, y, look)));

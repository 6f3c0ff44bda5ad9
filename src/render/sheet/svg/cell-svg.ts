/** One cell drawn: fill, borders, and its text cut at the cell's edge, broken or running into empty neighbours as its format says. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { el, type Xml } from '../../xml/element';
import { textWidth } from '../../text/text-width';
import { numberIn, textIn } from '../read/cell-reader';
import type { Frame } from './chart-svg';
import { colourOf } from '../read/colours';
import { wrapped } from './wrapped';

type Format = sheets_v4.Schema$CellFormat;

const PX_PER_PT = 4 / 3;
const LINE_HEIGHT = 1.362;
/** Above the base line, of a line's height. */
const ASCENT = 1.069;
/** Inner margins that Google gives where none are set. */
const PADDING_X = 3;
const PADDING_Y = 2;

export interface DrawnCell {
  readonly cell: sheets_v4.Schema$CellData | undefined;
  /** Default, own and conditional format, the later above the earlier. */
  readonly format: Format;
  readonly frame: Frame;
  /** Width to which a text may run on over empty neighbours at the right. */
  readonly reach: number;
}

export const fillOf = ({ format, frame }: DrawnCell, spreadsheet: sheets_v4.Schema$Spreadsheet): Xml | null => {
  const colour = colourOf(format.backgroundColorStyle, format.backgroundColor, spreadsheet);
  return colour === null || colour === 'FFFFFF'
    ? null
    : el('rect', { x: frame.x, y: frame.y, width: frame.width, height: frame.height, fill: `#${colour}` });
};

const strokeWidths: Readonly<Record<string, number>> = { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 };
const dashes: Readonly<Record<string, string>> = { DOTTED: '1 2', DASHED: '4 3' };

const borderLine = (
  border: sheets_v4.Schema$Border | undefined,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  spreadsheet: sheets_v4.Schema$Spreadsheet,
): Xml | null => {
  const style = border?.style ?? 'NONE';
  if (style === 'NONE' || style === 'STYLE_UNSPECIFIED') return null;
  const colour = colourOf(border?.colorStyle, border?.color, spreadsheet) ?? '000000';
  return el('line', {
    x1,
    y1,
    x2,
    y2,
    stroke: `#${colour}`,
    'stroke-width': strokeWidths[style] ?? 1,
    'stroke-dasharray': dashes[style] ?? null,
  });
};

export const bordersOf = (
  { format: { borders }, frame: { x, y, width, height } }: DrawnCell,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
): readonly (Xml | null)[] => [
  borderLine(borders?.top, [x, y, x + width, y], spreadsheet),
  borderLine(borders?.bottom, [x, y + height, x + width, y + height], spreadsheet),
  borderLine(borders?.left, [x, y, x, y + height], spreadsheet),
  borderLine(borders?.right, [x + width, y, x + width, y + height], spreadsheet),
];

/** Numbers stand at the right where the format says nothing. */
const alignmentOf = ({ cell, format }: DrawnCell): string =>
  format.horizontalAlignment ?? (numberIn(cell) === null ? 'LEFT' : 'RIGHT');

/** Left end, middle or right end of the text within the frame. */
const anchorOf = (
  alignment: string,
  width: number,
  padding: sheets_v4.Schema$Padding | undefined,
): readonly [x: number, anchor: string | null] => {
  if (alignment === 'RIGHT') return [width - (padding?.right ?? PADDING_X), 'end'];
  if (alignment === 'CENTER') return [width / 2, 'middle'];
  return [padding?.left ?? PADDING_X, null];
};

const firstBaseLine = (format: Format, height: number, size: number, lineCount: number): number => {
  const block = lineCount * LINE_HEIGHT * size;
  const top =
    format.verticalAlignment === 'TOP'
      ? (format.padding?.top ?? PADDING_Y)
      : format.verticalAlignment === 'MIDDLE'
        ? (height - block) / 2
        : height - block - (format.padding?.bottom ?? PADDING_Y);
  return top + ASCENT * size;
};

/** A text that runs on hides the lines between the cells under it. */
const behind = ({ format, frame }: DrawnCell, to: number, spreadsheet: sheets_v4.Schema$Spreadsheet): Xml =>
  el('rect', {
    x: frame.x + frame.width - 1,
    y: frame.y + 1,
    width: round(to - frame.width + 1),
    height: frame.height - 2,
    fill: `#${colourOf(format.backgroundColorStyle, format.backgroundColor, spreadsheet) ?? 'FFFFFF'}`,
  });

const round = (value: number): number => Math.round(value * 10) / 10;

/** A nested svg cuts what does not fit; where all fits the text stands free. */
export const textOf = (drawn: DrawnCell, spreadsheet: sheets_v4.Schema$Spreadsheet): Xml | null => {
  const content = textIn(drawn.cell);
  if (content === '') return null;
  const { format, frame } = drawn;
  const { fontSize, bold, italic, strikethrough, foregroundColorStyle, foregroundColor } = format.textFormat ?? {};
  const size = (fontSize ?? 10) * PX_PER_PT;
  const alignment = alignmentOf(drawn);
  const inner = frame.width - (format.padding?.left ?? PADDING_X) - (format.padding?.right ?? PADDING_X);
  const lines =
    format.wrapStrategy === 'WRAP' ? wrapped(content, inner, size, bold === true) : [content.replace(/\s*\n\s*/g, ' ')];
  const runsOn = alignment === 'LEFT' && (format.wrapStrategy ?? 'OVERFLOW_CELL') === 'OVERFLOW_CELL';
  const room = runsOn ? drawn.reach : frame.width;
  const widest = Math.max(...lines.map((line) => textWidth(line, size, bold === true)));
  const cut = widest > room - 2 || lines.length * LINE_HEIGHT * size > frame.height + 1;
  const [x, anchor] = anchorOf(alignment, frame.width, format.padding);
  const origin = cut ? { x: 0, y: 0 } : frame;
  const colour = colourOf(foregroundColorStyle, foregroundColor, spreadsheet) ?? '000000';
  const first = firstBaseLine(format, frame.height, size, lines.length);
  const drawnLines = lines.map((line, i) =>
    el(
      'text',
      {
        x: round(origin.x + x),
        y: round(origin.y + first + i * LINE_HEIGHT * size),
        'font-size': round(size),
        fill: `#${colour}`,
        'font-weight': bold ? 700 : null,
        'font-style': italic ? 'italic' : null,
        'text-decoration': strikethrough ? 'line-through' : null,
        'text-anchor': anchor,
      },
      line,
    ),
  );
  const overLines = runsOn && x + widest > frame.width ? [behind(drawn, Math.min(room, x + widest), spreadsheet)] : [];
  return cut
    ? el('svg', { x: frame.x, y: frame.y, width: room, height: frame.height, overflow: 'hidden' }, drawnLines)
    : { xml: [...overLines, ...drawnLines].map(({ xml }) => xml).join('') };
};

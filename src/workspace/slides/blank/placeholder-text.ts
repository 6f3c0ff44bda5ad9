/** The text that a placeholder of a master or layout holds: one empty paragraph for each of nine list levels, carrying the styles. */
import { points } from '../emu';
import type { ParagraphStyle, TextContent, TextStyle } from '../model';

const LIST = 'bodyPlaceholderListEntity';
const DISCS = ['●', '○', '■'];

/** The whole style that text has where nothing is inherited. */
export const wholeTextStyle = (size: number, color: NonNullable<TextStyle['foregroundColor']>): TextStyle => ({
  backgroundColor: {},
  foregroundColor: color,
  bold: false,
  italic: false,
  fontFamily: 'Arial',
  fontSize: points(size),
  baselineOffset: 'NONE',
  smallCaps: false,
  strikethrough: false,
  underline: false,
  weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
});

export const wholeParagraphStyle = (own: ParagraphStyle = {}): ParagraphStyle => ({
  lineSpacing: 100,
  alignment: 'START',
  indentStart: points(0),
  indentEnd: points(0),
  spaceAbove: points(0),
  spaceBelow: points(0),
  indentFirstLine: points(0),
  direction: 'LEFT_TO_RIGHT',
  spacingMode: 'COLLAPSE_LISTS',
  ...own,
});

/** `style` is given per level; `discs` false means that the levels show no glyph. */
export function levels(
  paragraph: ParagraphStyle,
  style: (level: number) => TextStyle,
  discs: boolean,
  count = 9,
): TextContent {
  const indexes = Array.from({ length: count }, (_, level) => level);
  return {
    textElements: indexes.flatMap((level) => {
      const range = { ...(level > 0 && { startIndex: level }), endIndex: level + 1 };
      const glyph = discs ? (DISCS[level % 3] ?? ' ') : ' ';
      const bullet = { listId: LIST, ...(level > 0 && { nestingLevel: level }), glyph, bulletStyle: {} };
      return [
        { ...range, paragraphMarker: { style: paragraph, bullet } },
        { ...range, textRun: { content: '\n', style: style(level) } },
      ];
    }),
    lists: {
      [LIST]: {
        listId: LIST,
        nestingLevel: Object.fromEntries(
          Array.from({ length: 9 }, (_, level) => [level, { bulletStyle: style(level) }]),
        ),
      },
    },
  };
}

/** The running number of a slide, replaced by Slides itself. */
export const slideNumber = (paragraph: ParagraphStyle, style: TextStyle): TextContent => ({
  textElements: [
    { endIndex: 2, paragraphMarker: { style: paragraph } },
    { endIndex: 1, autoText: { type: 'SLIDE_NUMBER', content: '#', style } },
    { startIndex: 1, endIndex: 2, textRun: { content: '\n', style } },
  ],
});

/** The nine named styles of a new document (RECORDINGS.md 50). */
import type { NamedStyle, ParagraphStyle, TextStyle } from '../model';
import { points } from '../points';

const NO_BORDER = { color: {}, width: points(0), padding: points(0), dashStyle: 'SOLID' } as const;

const NORMAL_TEXT: TextStyle = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  smallCaps: false,
  backgroundColor: {},
  foregroundColor: { color: { rgbColor: {} } },
  fontSize: points(11),
  weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
  baselineOffset: 'NONE',
};

const NORMAL_PARAGRAPH: ParagraphStyle = {
  namedStyleType: 'NORMAL_TEXT',
  alignment: 'START',
  lineSpacing: 115,
  direction: 'LEFT_TO_RIGHT',
  spacingMode: 'COLLAPSE_LISTS',
  spaceAbove: points(0),
  spaceBelow: points(0),
  borderBetween: NO_BORDER,
  borderTop: NO_BORDER,
  borderBottom: NO_BORDER,
  borderLeft: NO_BORDER,
  borderRight: NO_BORDER,
  indentFirstLine: points(0),
  indentStart: points(0),
  indentEnd: points(0),
  keepLinesTogether: false,
  keepWithNext: false,
  avoidWidowAndOrphan: true,
  shading: { backgroundColor: {} },
  pageBreakBefore: false,
};

const grey = (part: number): TextStyle => ({
  foregroundColor: { color: { rgbColor: { red: part, green: part, blue: part } } },
});

/** A style of headings; the type in its own paragraph style is always the normal one. */
const heading = (
  namedStyleType: NamedStyle['namedStyleType'],
  size: number,
  [above, below]: readonly [number, number],
  text: TextStyle = {},
): NamedStyle => ({
  namedStyleType,
  textStyle: { ...text, fontSize: points(size) },
  paragraphStyle: {
    namedStyleType: 'NORMAL_TEXT',
    direction: 'LEFT_TO_RIGHT',
    spaceAbove: points(above),
    spaceBelow: points(below),
    keepLinesTogether: true,
    keepWithNext: true,
    pageBreakBefore: false,
  },
});

export const namedStyles: readonly NamedStyle[] = [
  { namedStyleType: 'NORMAL_TEXT', textStyle: NORMAL_TEXT, paragraphStyle: NORMAL_PARAGRAPH },
  heading('HEADING_1', 20, [20, 6]),
  heading('HEADING_2', 16, [18, 6], { bold: false }),
  heading('HEADING_3', 14, [16, 4], { bold: false, ...grey(0.2627451) }),
  heading('HEADING_4', 12, [14, 4], grey(0.4)),
  heading('HEADING_5', 11, [12, 4], grey(0.4)),
  heading('HEADING_6', 11, [12, 4], { italic: true, ...grey(0.4) }),
  heading('TITLE', 26, [0, 3]),
  heading('SUBTITLE', 15, [0, 16], {
    italic: false,
    ...grey(0.4),
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
  }),
];

/** The named cell formats of LOOK.md sections 3 and 7. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { NumberFormat } from '../../../report/tabs/table';
import { colour, type ColourName } from './colours';

type Format = sheets_v4.Schema$CellFormat;

const text = (fontSize: number, bold: boolean, name: ColourName): sheets_v4.Schema$TextFormat => ({
  fontFamily: 'Open Sans',
  fontSize,
  bold,
  foregroundColorStyle: colour(name),
});

/** So that a right-aligned number and the left-aligned word beside it don't touch. */
const middle = { verticalAlignment: 'MIDDLE', padding: { top: 2, right: 8, bottom: 2, left: 8 } } as const;
/** A row as high as its text makes it is 28 pixels with one line. */
const airy = { verticalAlignment: 'MIDDLE', padding: { top: 5, right: 8, bottom: 5, left: 8 } } as const;
const underLine = { borders: { bottom: { style: 'SOLID', colorStyle: colour('line') } } };

export const styles = {
  base: { ...middle, textFormat: text(10, false, 'text') },
  note: { ...middle, textFormat: text(9, false, 'second'), backgroundColorStyle: colour('head') },
  title: { ...middle, textFormat: text(16, true, 'text') },
  lead: { ...middle, textFormat: text(11, false, 'text') },
  heading: { ...middle, textFormat: text(12, true, 'text') },
  muted: { ...middle, textFormat: text(10, false, 'second') },
  strong: { ...middle, textFormat: text(10, true, 'text') },
  head: {
    ...middle,
    textFormat: text(10, true, 'text'),
    backgroundColorStyle: colour('head'),
    wrapStrategy: 'WRAP',
    borders: { bottom: { style: 'SOLID_MEDIUM', colorStyle: colour('text') } },
  },
  cell: { ...airy, ...underLine, textFormat: text(10, false, 'text') },
  strongCell: { ...airy, ...underLine, textFormat: text(10, true, 'text') },
} as const satisfies Readonly<Record<string, Format>>;

/** Patterns are written in en-US; the file's locale shows 3,4 (GOOGLE.md 11). */
const patterns: Readonly<Record<NumberFormat, sheets_v4.Schema$NumberFormat>> = {
  whole: { type: 'NUMBER', pattern: '0' },
  oneDecimal: { type: 'NUMBER', pattern: '0.0' },
  percent: { type: 'PERCENT', pattern: '0%' },
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' },
};

export const withNumber = (format: Format, number: NumberFormat): Format => ({
  ...format,
  numberFormat: patterns[number],
});
export const aligned = (format: Format, align: 'left' | 'right'): Format => ({
  ...format,
  horizontalAlignment: align === 'right' ? 'RIGHT' : 'LEFT',
});
export const wrapped = (format: Format): Format => ({ ...format, wrapStrategy: 'WRAP' });
export const filled = (format: Format, name: ColourName): Format => ({ ...format, backgroundColorStyle: colour(name) });
export const inked = (format: Format, name: ColourName): Format => ({
  ...format,
  textFormat: { ...format.textFormat, foregroundColorStyle: colour(name) },
});

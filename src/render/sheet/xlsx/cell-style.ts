/** A cell's format in Sheets as a style of an .xlsx. */
import type { Alignment, Border, BorderStyle, Borders, Font, Style } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { colourOf } from '../read/colours';

type Format = sheets_v4.Schema$CellFormat;
type Spreadsheet = sheets_v4.Schema$Spreadsheet;

const borderStyles: Readonly<Record<string, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** Patterns of formats that name a type only. */
const patterns: Readonly<Record<string, string>> = {
  TEXT: '@',
  PERCENT: '0.00%',
  DATE: 'yyyy-mm-dd',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'yyyy-mm-dd hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
  NUMBER: '#,##0.00',
};

const argb = (hex: string): { argb: string } => ({ argb: `FF${hex}` });

const border = (side: sheets_v4.Schema$Border | undefined, spreadsheet: Spreadsheet): Partial<Border> | undefined => {
  const style = borderStyles[side?.style ?? 'NONE'];
  return style === undefined
    ? undefined
    : { style, color: argb(colourOf(side?.colorStyle, side?.color, spreadsheet) ?? '000000') };
};

const borders = (
  { top, right, bottom, left }: sheets_v4.Schema$Borders,
  spreadsheet: Spreadsheet,
): Partial<Borders> => ({
  ...(border(top, spreadsheet) && { top: border(top, spreadsheet) }),
  ...(border(right, spreadsheet) && { right: border(right, spreadsheet) }),
  ...(border(bottom, spreadsheet) && { bottom: border(bottom, spreadsheet) }),
  ...(border(left, spreadsheet) && { left: border(left, spreadsheet) }),
});

const fontOf = (text: sheets_v4.Schema$TextFormat, spreadsheet: Spreadsheet): Partial<Font> => {
  const colour = colourOf(text.foregroundColorStyle, text.foregroundColor, spreadsheet);
  return {
    name: text.fontFamily?.split(',')[0] ?? 'Arial',
    size: text.fontSize ?? 10,
    ...(text.bold && { bold: true }),
    ...(text.italic && { italic: true }),
    ...(text.strikethrough && { strike: true }),
    ...(text.underline && { underline: true }),
    ...(colour !== null && colour !== '000000' && { color: argb(colour) }),
  };
};

const horizontals = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const verticals = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
/** A cell padded this much in Sheets is indented one step in Excel, which has no padding. */
const INDENTED_PX = 6;

const alignment = ({
  horizontalAlignment,
  verticalAlignment,
  wrapStrategy,
  padding,
  numberFormat,
}: Format): Partial<Alignment> => {
  const set = horizontals[horizontalAlignment as keyof typeof horizontals];
  // Excel indents no cell whose alignment is left open: words with a margin stand at the left.
  const horizontal = set ?? (numberFormat === undefined && (padding?.left ?? 0) >= INDENTED_PX ? 'left' : undefined);
  const side = horizontal === 'right' ? padding?.right : padding?.left;
  return {
    ...(horizontal && { horizontal }),
    ...(horizontal && horizontal !== 'center' && (side ?? 0) >= INDENTED_PX && { indent: 1 }),
    vertical: verticals[verticalAlignment as keyof typeof verticals] ?? 'bottom',
    ...(wrapStrategy === 'WRAP' && { wrapText: true }),
  };
};

/** What the tab's cells have where they name nothing themselves. */
const merged = (base: Format | undefined, own: Format | undefined): Format => ({
  ...base,
  ...own,
  textFormat: { ...base?.textFormat, ...own?.textFormat },
});

const patternOf = (format: sheets_v4.Schema$NumberFormat | undefined): string | undefined =>
  format?.pattern || (format?.type ? patterns[format.type] : undefined) || undefined;

const cellStyle = (own: Format, spreadsheet: Spreadsheet): Partial<Style> => {
  const format = merged(spreadsheet.properties?.defaultFormat, own);
  const fill = colourOf(own.backgroundColorStyle, own.backgroundColor, spreadsheet);
  const numFmt = patternOf(format.numberFormat);
  return {
    font: fontOf(format.textFormat ?? {}, spreadsheet),
    alignment: alignment(format),
    ...(fill !== null && fill !== 'FFFFFF' && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(own.borders && { border: borders(own.borders, spreadsheet) }),
    ...(numFmt !== undefined && { numFmt }),
  };
};

/** Undefined for a cell that has no format. */
export type StyleOf = (own: Format | undefined) => Partial<Style>;

/** Equal formats share one style: a workbook has thousands of cells and a few dozen looks. */
export const cellStyles = (spreadsheet: Spreadsheet): StyleOf => {
  const made = new Map<string, Partial<Style>>();
  const plain = cellStyle({}, spreadsheet);
  return (own) => {
    if (own === undefined) return plain;
    const key = JSON.stringify(own);
    const style = made.get(key) ?? cellStyle(own, spreadsheet);
    made.set(key, style);
    return style;
  };
};

/** The looks that a conditional format adds. */
export const ruleStyle = (format: Format, spreadsheet: Spreadsheet): Partial<Style> => {
  const fill = colourOf(format.backgroundColorStyle, format.backgroundColor, spreadsheet);
  const colour = colourOf(format.textFormat?.foregroundColorStyle, format.textFormat?.foregroundColor, spreadsheet);
  return {
    ...(fill !== null && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }),
    font: { ...(colour !== null && { color: argb(colour) }), ...(format.textFormat?.bold && { bold: true }) },
  };
};

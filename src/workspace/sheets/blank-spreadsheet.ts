/** A new spreadsheet as Drive and Sheets make it (RECORDINGS.md 2), a new sheet, and a copy under another id. */
import type { CellFormat, SheetState, SpreadsheetState } from './state';

type Rgb = readonly [red: number, green: number, blue: number];

const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];

/** The colours of Google's standard theme. */
const THEME: readonly (readonly [string, Rgb])[] = [
  ['TEXT', BLACK],
  ['BACKGROUND', WHITE],
  ['ACCENT1', [0.25882354, 0.52156866, 0.95686275]],
  ['ACCENT2', [0.91764706, 0.2627451, 0.20784314]],
  ['ACCENT3', [0.9843137, 0.7372549, 0.015686275]],
  ['ACCENT4', [0.20392157, 0.65882355, 0.3254902]],
  ['ACCENT5', [1, 0.42745098, 0.003921569]],
  ['ACCENT6', [0.27450982, 0.7411765, 0.7764706]],
  ['LINK', [0.06666667, 0.33333334, 0.8]],
];

const color = ([red, green, blue]: Rgb): { red?: number; green?: number; blue?: number } => ({
  ...(red && { red }),
  ...(green && { green }),
  ...(blue && { blue }),
});

export const themeColor = (name: string): ReturnType<typeof color> =>
  color(THEME.find(([one]) => one === name)?.[1] ?? BLACK);

const defaultFormat: CellFormat = {
  backgroundColor: color(WHITE),
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: color(WHITE) },
};

export function blankSpreadsheet(spreadsheetId: string, title: string): SpreadsheetState {
  return {
    spreadsheetId,
    properties: {
      title,
      locale: 'en_US',
      autoRecalc: 'ON_CHANGE',
      timeZone: 'Etc/GMT',
      defaultFormat,
      spreadsheetTheme: {
        primaryFontFamily: 'Arial',
        themeColors: THEME.map(([colorType, rgb]) => ({ colorType, color: { rgbColor: color(rgb) } })),
      },
    },
    sheets: [blankSheet(0, 'Sheet1')],
    namedRanges: [],
    developerMetadata: [],
  };
}

export function blankSheet(sheetId: number, title: string, rowCount = 1000, columnCount = 26): SheetState {
  return {
    properties: { sheetId, title, sheetType: 'GRID', gridProperties: { rowCount, columnCount } },
    rows: [],
    rowMetadata: [],
    columnMetadata: [],
    merges: [],
    charts: [],
    conditionalFormats: [],
    protectedRanges: [],
    rowGroups: [],
    columnGroups: [],
  };
}

/** A copy keeps sheet ids, chart ids and developer metadata (GOOGLE.md 8). */
export const copySpreadsheet = (state: SpreadsheetState, newId: string, title: string): SpreadsheetState => ({
  ...state,
  spreadsheetId: newId,
  properties: { ...state.properties, title },
});

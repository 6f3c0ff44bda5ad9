/** A made-up municipality tab with its hidden chart data, shaped as spreadsheets.get gives it: what the .xlsx and the drawing are tried on. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type Cell = sheets_v4.Schema$CellData;
type Format = sheets_v4.Schema$CellFormat;

export const rgb = (hex: string): sheets_v4.Schema$ColorStyle => ({
  rgbColor: {
    red: parseInt(hex.slice(0, 2), 16) / 255,
    green: parseInt(hex.slice(2, 4), 16) / 255,
    blue: parseInt(hex.slice(4, 6), 16) / 255,
  },
});

const INK = '17222B';
const base: Format = {
  textFormat: { fontFamily: 'Open Sans', fontSize: 10, foregroundColorStyle: rgb(INK) },
  verticalAlignment: 'MIDDLE',
};
const line: Format = { ...base, borders: { bottom: { style: 'SOLID', colorStyle: rgb('D5DADF') } } };
const bold = (format: Format): Format => ({ ...format, textFormat: { ...format.textFormat, bold: true } });
const right = (format: Format): Format => ({ ...format, horizontalAlignment: 'RIGHT' });
const head: Format = {
  ...bold(base),
  backgroundColorStyle: rgb('E4E9ED'),
  borders: { bottom: { style: 'SOLID_MEDIUM', colorStyle: rgb(INK) } },
};

export const text = (value: string, format: Format = base): Cell => ({
  userEnteredValue: { stringValue: value },
  effectiveValue: { stringValue: value },
  formattedValue: value,
  userEnteredFormat: format,
});
export const number = (value: number, pattern: string, formatted: string, format: Format = right(line)): Cell => ({
  userEnteredValue: { numberValue: value },
  effectiveValue: { numberValue: value },
  formattedValue: formatted,
  userEnteredFormat: { ...format, numberFormat: { type: pattern.includes('%') ? 'PERCENT' : 'NUMBER', pattern } },
});

const titleFormat: Format = { ...bold(base), textFormat: { ...base.textFormat, bold: true, fontSize: 16 } };
const note: Format = {
  ...base,
  backgroundColorStyle: rgb('E4E9ED'),
  textFormat: { ...base.textFormat, fontSize: 9, foregroundColorStyle: rgb('45525E') },
};
const owned: Format = { ...line, backgroundColorStyle: rgb('FFF8E1') };

const shortlist: readonly (readonly [number, string, string, number, number])[] = [
  [10, 'Ägare för uppgifter', 'Data och information', 33, 0.43],
  [1, 'Kostnad per system', 'Ekonomi och uppföljning', 27, 0.38],
  [2, 'Uppföljning av nytta', 'Ekonomi och uppföljning', 24, 0.32],
  [13, '=HYPERLINK("x")', '<script>alert(1)</script>', 37, 0.3],
];
const widths = [44, 184, 184, 112, 62, 70];

const row = (cells: readonly Cell[]): sheets_v4.Schema$RowData => ({ values: [...cells] });
const percentText = (share: number): string => `${Math.round(share * 100)} %`;

const municipalityRows: readonly sheets_v4.Schema$RowData[] = [
  row([
    text('Skapad av verktyget. Skriv bara i den gula kolumnen.', note),
    ...[1, 2, 3, 4, 5].map(() => ({ userEnteredFormat: note })),
  ]),
  row([text('Digital mognad i Demostad 2026', titleFormat)]),
  row([text('47 av 60 svarade. Underlaget räcker till en kortlista, inte till en rangordning.')]),
  row([]),
  row([
    text('Kortlistan: fyra frågor att börja samtalet med', {
      ...titleFormat,
      textFormat: { ...base.textFormat, bold: true, fontSize: 12 },
    }),
  ]),
  row([
    text('Nr', right(head)),
    text('Kortnamn', head),
    text('Delområde', head),
    text('Självskattning', right(head)),
    text('Vet ej', right(head)),
    text('Läge', head),
  ]),
  ...shortlist.map(([nr, name, area, rating, share], i) =>
    row([
      number(nr, '0', String(nr)),
      text(name, bold(line)),
      text(area, line),
      number(rating, '0', String(rating)),
      number(share, '0%', percentText(share)),
      {
        ...text(i === 0 ? 'Försenad' : 'Enligt plan', owned),
        dataValidation: {
          condition: {
            type: 'ONE_OF_LIST',
            values: ['Försenad', 'Enligt plan'].map((userEnteredValue) => ({ userEnteredValue })),
          },
          strict: true,
          showCustomUi: true,
        },
        ...(i === 1 && { note: 'En anteckning' }),
      },
    ]),
  ),
];

const DATA = 7;
const range = (column: number, endRowIndex: number): sheets_v4.Schema$ChartData => ({
  sourceRange: {
    sources: [{ sheetId: DATA, startRowIndex: 0, endRowIndex, startColumnIndex: column, endColumnIndex: column + 1 }],
  },
});

/** x, share of a line, shortlist, its names, hollow squares, corner names and their labels. */
const dataRows: readonly (readonly [number, ...(number | string | null)[]])[] = [
  [46, 0, null, null, null, null, null],
  [46, 0.6, null, null, null, null, null],
  ...shortlist.map(([, name, , rating, share]) => [rating, null, share, name, null, null, null] as const),
  [70, null, null, null, 0.04, null, null],
  [58, null, null, null, 0.08, null, null],
  [2, null, null, null, null, 0.59, 'Börja här'],
  [2, null, null, null, null, 0.01, 'Känd svaghet'],
];
const rows = dataRows.length + 1;

const dataSheet: sheets_v4.Schema$Sheet = {
  properties: { sheetId: DATA, title: 'Diagramdata', hidden: true, gridProperties: { rowCount: rows, columnCount: 7 } },
  data: [
    {
      rowData: [
        row(['x', 'linje', 'kortlista', 'namn', 'känd styrka', 'hörn', 'fältnamn'].map((name) => text(name))),
        ...dataRows.map((values) =>
          row(
            values.map((value, column) =>
              value === null
                ? {}
                : typeof value === 'string'
                  ? text(value)
                  : number(value, column === 0 ? '0' : '0%', column === 0 ? String(value) : percentText(value)),
            ),
          ),
        ),
      ],
    },
  ],
};

const chart: sheets_v4.Schema$EmbeddedChart = {
  chartId: 11,
  position: {
    overlayPosition: {
      anchorCell: { sheetId: 1, rowIndex: 3, columnIndex: 0 },
      offsetXPixels: 4,
      offsetYPixels: 10,
      widthPixels: 640,
      heightPixels: 380,
    },
  },
  spec: {
    title: 'Självskattning och vet ej, 30 frågor',
    subtitle: 'Högre upp: fler svarar vet ej.',
    altText: 'Fyrfältsdiagram <för> prov.',
    fontName: 'Open Sans',
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: 'SCATTER',
      legendPosition: 'NO_LEGEND',
      headerCount: 1,
      axis: [
        {
          position: 'BOTTOM_AXIS',
          title: 'Självskattning, 0–100',
          viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 100, viewWindowMode: 'EXPLICIT' },
        },
        {
          position: 'LEFT_AXIS',
          viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 0.6, viewWindowMode: 'EXPLICIT' },
        },
      ],
      domains: [{ domain: range(0, rows) }],
      series: [
        {
          series: range(1, rows),
          targetAxis: 'LEFT_AXIS',
          colorStyle: rgb('45525E'),
          lineStyle: { type: 'SOLID', width: 1 },
          pointStyle: { size: 0 },
        },
        {
          series: range(4, rows),
          targetAxis: 'LEFT_AXIS',
          colorStyle: rgb('4F8F86'),
          pointStyle: { shape: 'SQUARE', size: 8 },
        },
        {
          series: range(4, rows),
          targetAxis: 'LEFT_AXIS',
          colorStyle: rgb('FFFFFF'),
          pointStyle: { shape: 'SQUARE', size: 4 },
        },
        {
          series: range(2, rows),
          targetAxis: 'LEFT_AXIS',
          colorStyle: rgb('B23A0E'),
          pointStyle: { shape: 'CIRCLE', size: 12 },
          dataLabel: {
            type: 'CUSTOM',
            placement: 'RIGHT',
            customLabelData: range(3, rows),
            textFormat: { fontSize: 10, foregroundColorStyle: rgb(INK) },
          },
        },
        {
          series: range(5, rows),
          targetAxis: 'LEFT_AXIS',
          colorStyle: rgb('FFFFFF'),
          pointStyle: { shape: 'CIRCLE', size: 1 },
          dataLabel: {
            type: 'CUSTOM',
            placement: 'RIGHT',
            customLabelData: range(6, rows),
            textFormat: { bold: true, fontSize: 10, foregroundColorStyle: rgb(INK) },
          },
        },
      ],
    },
  },
};

export const sample: sheets_v4.Schema$Spreadsheet = {
  spreadsheetId: 'prov',
  properties: {
    title: 'Digital mognad, prov',
    locale: 'sv_SE',
    timeZone: 'Europe/Stockholm',
    defaultFormat: {
      textFormat: { fontFamily: 'arial,sans,sans-serif', fontSize: 10 },
      verticalAlignment: 'BOTTOM',
      backgroundColorStyle: rgb('FFFFFF'),
    },
  },
  namedRanges: [
    {
      namedRangeId: 'n1',
      name: 'kortlistan',
      range: { sheetId: 1, startRowIndex: 5, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 6 },
    },
  ],
  sheets: [
    {
      properties: {
        sheetId: 1,
        title: 'Kommun – Demostad',
        index: 0,
        gridProperties: { rowCount: 12, columnCount: 8, frozenRowCount: 1, hideGridlines: true },
      },
      data: [
        {
          rowData: [...municipalityRows],
          rowMetadata: [24, 46, 28, 400, 32, 40, 28, 28, 28, 28].map((pixelSize) => ({ pixelSize })),
          columnMetadata: [...widths, 130, 130].map((pixelSize, i) => ({
            pixelSize,
            ...(i === 6 && { hiddenByUser: true }),
          })),
        },
      ],
      charts: [chart],
      merges: [{ sheetId: 1, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 }],
      columnGroups: [
        { depth: 1, range: { sheetId: 1, dimension: 'COLUMNS', startIndex: 6, endIndex: 7 }, collapsed: true },
      ],
      conditionalFormats: [
        {
          ranges: [{ sheetId: 1, startRowIndex: 6, endRowIndex: 10, startColumnIndex: 5, endColumnIndex: 6 }],
          booleanRule: {
            condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Försenad' }] },
            format: {
              backgroundColorStyle: rgb('B23A0E'),
              textFormat: { bold: true, foregroundColorStyle: rgb('FFFFFF') },
            },
          },
        },
      ],
    },
    dataSheet,
  ],
};

/** A tab drawn as inline SVG, much as a browser shows it in Sheets: letters, numbers, cells, native charts. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../../messages';
import { el, type Xml } from '../../xml/element';
import { cellReader, textIn, type CellReader } from '../read/cell-reader';
import { bordersOf, fillOf, textOf, type DrawnCell } from './cell-svg';
import { readChart } from '../read/read-chart';
import { chartSvg } from './chart-svg';
import { conditionalLook } from './conditional-look';
import { filledSize } from '../read/grid-layout';
import { columnLetters } from '../../../google/a1';
import { HEAD_HEIGHT, HEAD_WIDTH, visibleGrid, type VisibleGrid } from './visible-grid';

type Sheet = sheets_v4.Schema$Sheet;
type Spreadsheet = sheets_v4.Schema$Spreadsheet;
type Format = sheets_v4.Schema$CellFormat;

const HEAD = '#F6F8F9';
const GRIDLINE = '#E2E6E9';
const SECOND = '#45525E';
const MORE_HEIGHT = 28;

const above = (lower: Format | undefined, upper: Format | undefined): Format => ({
  ...lower,
  ...upper,
  textFormat: { ...lower?.textFormat, ...upper?.textFormat },
});

const mergeAt = (sheet: Sheet, row: number, column: number): sheets_v4.Schema$GridRange | undefined =>
  (sheet.merges ?? []).find(
    (range) =>
      row >= (range.startRowIndex ?? 0) &&
      row < (range.endRowIndex ?? 0) &&
      column >= (range.startColumnIndex ?? 0) &&
      column < (range.endColumnIndex ?? 0),
  );

/** Index of the first column from `start` on whose cell holds a text: a hidden one too stops what runs on from the left. */
const filledFrom = (read: CellReader, sheetId: number, row: number, start: number, end: number): number => {
  let column = start;
  while (column < end && textIn(read(sheetId, row, column)) === '') column += 1;
  return column;
};

/** Cells of the drawn part; those that a merge covers are left out, its first one takes all the room. */
const drawnCells = (
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  grid: VisibleGrid,
  read: CellReader,
): readonly DrawnCell[] => {
  const sheetId = sheet.properties?.sheetId ?? 0;
  // A hidden column past the last that is seen may hold a text.
  const columnCount = Math.max(filledSize(sheet).columns, ...grid.columns.map(({ index }) => index + 1));
  return grid.rows.flatMap((row) =>
    grid.columns.flatMap((column, i): DrawnCell[] => {
      const merge = mergeAt(sheet, row.index, column.index);
      if (merge && (merge.startRowIndex !== row.index || merge.startColumnIndex !== column.index)) return [];
      const cell = read(sheetId, row.index, column.index);
      const spanned = grid.columns
        .slice(i)
        .filter(({ index }) => index === column.index || index < (merge?.endColumnIndex ?? 0));
      const width = spanned.reduce((sum, { size }) => sum + size, 0);
      const height = grid.rows
        .filter(({ index }) => index === row.index || (index > row.index && index < (merge?.endRowIndex ?? 0)))
        .reduce((sum, { size }) => sum + size, 0);
      const end = Math.max(column.index + 1, merge?.endColumnIndex ?? 0);
      const blocking = filledFrom(read, sheetId, row.index, end, columnCount);
      const next = grid.columns.find(({ index }) => index >= blocking);
      const own = above(spreadsheet.properties?.defaultFormat, cell?.userEnteredFormat);
      return [
        {
          cell,
          frame: { x: column.start, y: row.start, width, height },
          reach: (next?.start ?? grid.width) - column.start,
          format: above(own, conditionalLook(sheet, row.index, column.index, cell)),
        },
      ];
    }),
  );
};

const head = (grid: VisibleGrid): readonly Xml[] => [
  el('rect', { x: 0, y: 0, width: grid.width, height: HEAD_HEIGHT, fill: HEAD }),
  el('rect', { x: 0, y: 0, width: HEAD_WIDTH, height: grid.height, fill: HEAD }),
  ...grid.columns.map(({ index, start, size }) =>
    el(
      'text',
      { x: start + size / 2, y: 15.8, 'font-size': 12, fill: SECOND, 'text-anchor': 'middle' },
      columnLetters(index),
    ),
  ),
  ...grid.rows.flatMap(({ index, start, size }) => [
    el(
      'text',
      { x: HEAD_WIDTH / 2, y: start + size / 2 + 4.3, 'font-size': 12, fill: SECOND, 'text-anchor': 'middle' },
      String(index + 1),
    ),
    el('line', { x1: 0, y1: start + size, x2: HEAD_WIDTH, y2: start + size, stroke: '#D5DADF' }),
  ]),
];

const gridlines = (sheet: Sheet, grid: VisibleGrid): readonly Xml[] =>
  sheet.properties?.gridProperties?.hideGridlines
    ? []
    : [
        ...grid.columns.map(({ start, size }) =>
          el('line', { x1: start + size, y1: HEAD_HEIGHT, x2: start + size, y2: grid.height, stroke: GRIDLINE }),
        ),
        ...grid.rows.map(({ start, size }) =>
          el('line', { x1: HEAD_WIDTH, y1: start + size, x2: grid.width, y2: start + size, stroke: GRIDLINE }),
        ),
      ];

/**
 * `spreadsheet` as spreadsheets.get gives it with grid data, `sheet` one of its tabs. At most 80 rows are drawn, a line
 * says how many more there are; hidden rows and columns are left out. Ids in it are made of those of file and tab.
 */
export const sheetToSvg = (spreadsheet: Spreadsheet, sheet: Sheet, words: Words): string => {
  const grid = visibleGrid(sheet);
  const read = cellReader({ sheets: [...(spreadsheet.sheets ?? []), sheet] });
  const cells = drawnCells(spreadsheet, sheet, grid, read);
  const charts = grid.charts.map(({ chart, ...frame }) => ({ frame, model: readChart(chart, spreadsheet, read) }));
  const name = sheet.properties?.title ?? '';
  const height = grid.height + (grid.moreRows > 0 ? MORE_HEIGHT : 0);
  const id = `tab-${(spreadsheet.spreadsheetId ?? '').replace(/[^\w-]/g, '')}-${sheet.properties?.sheetId ?? 0}`;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: grid.width,
      height,
      viewBox: `0 0 ${grid.width} ${height}`,
      'font-family': "'Open Sans', Arial, sans-serif",
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: words.lang,
    },
    el('title', { id: `${id}-title` }, name),
    el(
      'desc',
      { id: `${id}-desc` },
      words.sheetFiles.description(
        name,
        filledSize(sheet).rows,
        charts.map(({ model }) => model.altText),
      ),
    ),
    el('rect', { x: 0, y: 0, width: grid.width, height, fill: '#FFFFFF' }),
    gridlines(sheet, grid),
    cells.map((cell) => fillOf(cell, spreadsheet)),
    cells.flatMap((cell) => bordersOf(cell, spreadsheet)),
    cells.map((cell) => textOf(cell, spreadsheet)),
    head(grid),
    charts.map(({ frame, model }) =>
      el('g', { role: 'img', 'aria-label': model.altText }, chartSvg(model, frame, words)),
    ),
    grid.moreRows > 0
      ? el(
          'text',
          { x: HEAD_WIDTH + 8, y: grid.height + 19, 'font-size': 13, fill: SECOND },
          words.sheetFiles.moreRows(grid.moreRows),
        )
      : null,
  ).xml;
};

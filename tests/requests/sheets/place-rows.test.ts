import { columnWidths, repeatCell, rowHeights, updateCells } from '../../../src/requests/sheets/place-rows';
import type { SheetRow } from '../../../src/requests/sheets/sheet-row';

const bold = { textFormat: { bold: true } };
const plain = { textFormat: { bold: false } };
const row = (text: string, heightPx: number | null, format = plain): SheetRow => ({
  key: text,
  heightPx,
  cells: [
    { value: { stringValue: text }, format },
    { format },
    { format: plain, owned: true },
    { value: { numberValue: 3 }, format: plain },
  ],
});
const placed = [row('=1+1', 28), row('<b>', 28), row('c', 40, bold)].map((one, index) => ({
  index: 4 + index,
  row: one,
}));

describe('rows at their places', () => {
  test('values are text whatever they look like, and columns that people own are left out', () => {
    expect(updateCells(7, placed.slice(0, 2))).toStrictEqual([
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 4, columnIndex: 0 },
          rows: [
            { values: [{ userEnteredValue: { stringValue: '=1+1' } }, {}] },
            { values: [{ userEnteredValue: { stringValue: '<b>' } }, {}] },
          ],
          fields: 'userEnteredValue',
        },
      },
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 4, columnIndex: 3 },
          rows: [
            { values: [{ userEnteredValue: { numberValue: 3 } }] },
            { values: [{ userEnteredValue: { numberValue: 3 } }] },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('equal formats are one request for each rectangle', () => {
    expect(repeatCell(7, placed)).toStrictEqual([
      {
        repeatCell: {
          range: { sheetId: 7, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 4 },
          cell: { userEnteredFormat: plain },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
      {
        repeatCell: {
          range: { sheetId: 7, startRowIndex: 6, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 2 },
          cell: { userEnteredFormat: bold },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
      {
        repeatCell: {
          range: { sheetId: 7, startRowIndex: 6, endRowIndex: 7, startColumnIndex: 2, endColumnIndex: 4 },
          cell: { userEnteredFormat: plain },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
    ]);
  });

  test('equal heights and widths go together; a row without height keeps its own', () => {
    const range = (dimension: string, startIndex: number, endIndex: number): object => ({
      sheetId: 7,
      dimension,
      startIndex,
      endIndex,
    });
    expect(rowHeights(7, [...placed, { index: 7, row: row('d', null) }])).toStrictEqual([
      { updateDimensionProperties: { range: range('ROWS', 4, 6), properties: { pixelSize: 28 }, fields: 'pixelSize' } },
      { updateDimensionProperties: { range: range('ROWS', 6, 7), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
    ]);
    expect(columnWidths(7, [50, 50, 90])).toStrictEqual([
      {
        updateDimensionProperties: {
          range: range('COLUMNS', 0, 2),
          properties: { pixelSize: 50 },
          fields: 'pixelSize',
        },
      },
      {
        updateDimensionProperties: {
          range: range('COLUMNS', 2, 3),
          properties: { pixelSize: 90 },
          fields: 'pixelSize',
        },
      },
    ]);
  });
});

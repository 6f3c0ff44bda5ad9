/** The cells that a chart takes its values from. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type CellReader } from './cell-reader';

export interface ChartSource {
  readonly spreadsheet: sheets_v4.Schema$Spreadsheet;
  readonly read: CellReader;
}

export const firstRange = (data: sheets_v4.Schema$ChartData | undefined): sheets_v4.Schema$GridRange | undefined =>
  data?.sourceRange?.sources?.[0];

export const withoutHeader = (range: sheets_v4.Schema$GridRange, headerRows: number): sheets_v4.Schema$GridRange => ({
  ...range,
  startRowIndex: (range.startRowIndex ?? 0) + headerRows,
});

export const rowsOf = (range: sheets_v4.Schema$GridRange): readonly number[] => {
  const start = range.startRowIndex ?? 0;
  return Array.from({ length: Math.max(0, (range.endRowIndex ?? start) - start) }, (_, i) => start + i);
};

export const cellAt = (
  read: CellReader,
  range: sheets_v4.Schema$GridRange,
  row: number,
): sheets_v4.Schema$CellData | undefined => read(range.sheetId ?? 0, row, range.startColumnIndex ?? 0);

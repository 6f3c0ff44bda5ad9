/** Finds a cell in a spreadsheet as spreadsheets.get with grid data gives it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

export type CellReader = (sheetId: number, row: number, column: number) => sheets_v4.Schema$CellData | undefined;

const cellIn = (data: sheets_v4.Schema$GridData, row: number, column: number): sheets_v4.Schema$CellData | undefined =>
  data.rowData?.[row - (data.startRow ?? 0)]?.values?.[column - (data.startColumn ?? 0)];

/** Indices from 0. */
export const cellReader = (spreadsheet: sheets_v4.Schema$Spreadsheet): CellReader => {
  const sheets = new Map((spreadsheet.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet.data ?? []]));
  return (sheetId, row, column) => {
    for (const data of sheets.get(sheetId) ?? []) {
      const cell = cellIn(data, row, column);
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
};

/** The number that a cell holds or shows. */
export const numberIn = (cell: sheets_v4.Schema$CellData | undefined): number | null =>
  cell?.effectiveValue?.numberValue ?? cell?.userEnteredValue?.numberValue ?? null;

/** What a person reads in the cell. */
export const textIn = (cell: sheets_v4.Schema$CellData | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell.formattedValue === 'string') return cell.formattedValue;
  const value = cell.effectiveValue ?? cell.userEnteredValue ?? {};
  return String(value.stringValue ?? value.numberValue ?? value.boolValue ?? value.formulaValue ?? '');
};

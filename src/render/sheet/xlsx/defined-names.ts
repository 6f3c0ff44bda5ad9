/** Named ranges as Excel's defined names. */
import type { Workbook } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { gridSize, reference } from './sheet-names';

export const addDefinedNames = (
  book: Workbook,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  names: ReadonlyMap<number, string>,
): void => {
  const sheets = new Map((spreadsheet.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
  for (const { name, range } of spreadsheet.namedRanges ?? []) {
    const sheet = sheets.get(range?.sheetId ?? 0);
    if (name && range && sheet) book.definedNames.add(reference(range, names, gridSize(sheet)), name);
  }
};

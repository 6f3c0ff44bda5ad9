/** Ranges that begin past a sheet's grid are refused, in Google's words. */
import { invalidArgument } from '../../protocol/api-error';
import { writeOpenA1 } from '../a1/write-a1';
import type { GridRange, SheetState } from '../state';

/** @throws ApiError 400 where the range begins past the grid, whether it ends there or not. */
export function requireStartInGrid(sheet: SheetState, range: GridRange): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if ((range.startRowIndex ?? 0) >= rowCount || (range.startColumnIndex ?? 0) >= columnCount)
    throw exceedsGrid(sheet, range);
}

export function exceedsGrid(sheet: SheetState, range: GridRange): Error {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const named = writeOpenA1(sheet.properties.title, range, sheet.properties.gridProperties);
  return invalidArgument(`Range (${named}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
}

/** Rows or columns of a request: which sheet, from where to where. */
import { invalidArgument } from '../../protocol/api-error';
import type { DimensionRange, SheetState, SpreadsheetState } from '../state';
import type { AskedDimension } from './close-range';
import { requireSheet } from './sheets';

export type Dimension = DimensionRange['dimension'];

export const countOf = (sheet: SheetState, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.properties.gridProperties.rowCount : sheet.properties.gridProperties.columnCount;

/** @throws ApiError 400 where it is neither ROWS nor COLUMNS. */
export function requireDimension(asked: string | null | undefined): Dimension {
  if (asked !== 'ROWS' && asked !== 'COLUMNS') throw invalidArgument('A dimension must be specified.');
  return asked;
}

/**
 * A range of rows or columns; open ends are closed by the grid.
 * @throws ApiError 400 where it names no sheet or no dimension, or is empty.
 */
export function requireDimensionRange(
  spreadsheet: SpreadsheetState,
  asked: AskedDimension | null | undefined,
): DimensionRange {
  if (!asked) throw invalidArgument('No dimension range specified.');
  const sheet = requireSheet(spreadsheet, asked.sheetId as number | null | undefined);
  const dimension = requireDimension(asked.dimension);
  const startIndex = (asked.startIndex as number | null | undefined) ?? 0;
  const endIndex = (asked.endIndex as number | null | undefined) ?? countOf(sheet, dimension);
  if (startIndex < 0) throw invalidArgument(`range.startIndex[${startIndex}] must be at least 0`);
  if (endIndex <= startIndex)
    throw invalidArgument(`range.endIndex[${endIndex}] must be after startIndex[${startIndex}]`);
  return { sheetId: sheet.properties.sheetId, dimension, startIndex, endIndex };
}

/** The same, and inside the grid. */
export function requireDimensionInGrid(
  spreadsheet: SpreadsheetState,
  asked: AskedDimension | null | undefined,
): DimensionRange {
  const range = requireDimensionRange(spreadsheet, asked);
  const count = countOf(requireSheet(spreadsheet, range.sheetId), range.dimension);
  const word = range.dimension === 'ROWS' ? 'row' : 'column';
  if (range.endIndex > count)
    throw invalidArgument(`range.endIndex[${range.endIndex}] is after last ${word} in grid[${count}]`);
  return range;
}

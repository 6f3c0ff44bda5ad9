/** Turns a range of a request into one with four known sides inside the grid. */
import { invalidArgument } from '../../protocol/api-error';
import type { CellRange, DimensionRange, GridRange, SheetState, SpreadsheetState } from '../state';
import { requireSheet } from './sheets';

type Nullable<Shape> = { readonly [Key in keyof Shape]?: Shape[Key] | null };

/** As requests give it: every member may be missing. */
type AskedRange = Nullable<GridRange>;
export type AskedDimension = { readonly [Key in keyof DimensionRange]?: DimensionRange[Key] | string | null };

export const openRange = (asked: AskedRange): GridRange => ({
  sheetId: asked.sheetId ?? 0,
  ...(typeof asked.startRowIndex === 'number' && { startRowIndex: asked.startRowIndex }),
  ...(typeof asked.endRowIndex === 'number' && { endRowIndex: asked.endRowIndex }),
  ...(typeof asked.startColumnIndex === 'number' && { startColumnIndex: asked.startColumnIndex }),
  ...(typeof asked.endColumnIndex === 'number' && { endColumnIndex: asked.endColumnIndex }),
});

/** Open sides end at the grid's. No check: for ranges that are known to be right. */
export function clipRange(sheet: SheetState, range: GridRange): CellRange {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: Math.min(range.startRowIndex ?? 0, rowCount),
    endRowIndex: Math.min(range.endRowIndex ?? rowCount, rowCount),
    startColumnIndex: Math.min(range.startColumnIndex ?? 0, columnCount),
    endColumnIndex: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

interface RangeOnSheet {
  readonly sheet: SheetState;
  readonly range: GridRange;
}

/** @throws ApiError 400 where the range is missing, names no sheet or has a negative side. */
export function requireRange(spreadsheet: SpreadsheetState, asked: AskedRange | null | undefined): RangeOnSheet {
  if (!asked) throw invalidArgument('No range specified.');
  const range = openRange(asked);
  for (const [side, index] of Object.entries(range))
    if (side !== 'sheetId' && index < 0) throw invalidArgument(`GridRange.${side}[${index}] must be at least 0`);
  return { sheet: requireSheet(spreadsheet, asked.sheetId), range };
}

/** @throws ApiError 400 as `requireRange`, and where the range is empty or reaches past the grid. */
export function closeRange(spreadsheet: SpreadsheetState, asked: AskedRange | null | undefined): CellRange {
  const { sheet, range } = requireRange(spreadsheet, asked);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  checkSide('Row', range.startRowIndex, range.endRowIndex, rowCount);
  checkSide('Column', range.startColumnIndex, range.endColumnIndex, columnCount);
  return clipRange(sheet, range);
}

/** The same checks for a range that keeps its open sides. */
export function checkedRange(spreadsheet: SpreadsheetState, asked: AskedRange | null | undefined): GridRange {
  closeRange(spreadsheet, asked);
  return openRange(asked ?? {});
}

function checkSide(side: 'Row' | 'Column', start: number | undefined, end: number | undefined, count: number): void {
  const small = side.toLowerCase();
  if (start !== undefined && start >= count) {
    throw invalidArgument(`GridRange.start${side}Index[${start}] is after last ${small} in grid[${count - 1}]`);
  }
  if (end !== undefined && end > count) {
    throw invalidArgument(`GridRange.end${side}Index[${end}] is after last ${small} in grid[${count}]`);
  }
  if (end !== undefined && end <= (start ?? 0)) {
    throw invalidArgument(`GridRange.end${side}Index[${end}] must be after start${side}Index[${start ?? 0}]`);
  }
}

/** @throws ApiError 400 for a cell outside the grid. */
export function checkCoordinate(sheet: SheetState, row: number, column: number): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (row < 0 || row >= rowCount)
    throw invalidArgument(`GridCoordinate.rowIndex[${row}] is after last row in grid[${rowCount - 1}]`);
  if (column < 0 || column >= columnCount) {
    throw invalidArgument(`GridCoordinate.columnIndex[${column}] is after last column in grid[${columnCount - 1}]`);
  }
}

/** Inserts empty rows or columns that take over the looks of a neighbour. */
import type { Cell, DimensionProperties, DimensionRange, Row, SheetState, SpreadsheetState } from '../state';
import { trimmed } from './cells';
import { insertion } from './line-shift';
import { shiftLines } from './shift-lines';
import { replaceSheet, requireSheet } from './sheets';

export function insertLines(
  spreadsheet: SpreadsheetState,
  range: DimensionRange,
  inheritFromBefore: boolean,
): SpreadsheetState {
  const { sheetId, dimension, startIndex, endIndex } = range;
  const length = endIndex - startIndex;
  const shifted = shiftLines(spreadsheet, { sheetId, dimension, shift: insertion(startIndex, length) });
  const sheet = requireSheet(shifted, sheetId);
  const model = inheritFromBefore ? startIndex - 1 : endIndex;
  return replaceSheet(
    shifted,
    dimension === 'ROWS' ? dressRows(sheet, range, model) : dressColumns(sheet, range, model),
  );
}

/** What a new cell takes over: format and validation, no value and no note. */
function looks(cell: Cell | undefined): Cell | undefined {
  if (!cell?.userEnteredFormat && !cell?.dataValidation) return undefined;
  const { userEnteredFormat, dataValidation } = cell;
  return { ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
}

const size = (line: DimensionProperties | undefined): DimensionProperties | undefined =>
  line?.pixelSize === undefined ? undefined : { pixelSize: line.pixelSize };

function fill<Line>(
  lines: readonly (Line | undefined)[],
  start: number,
  end: number,
  line: Line | undefined,
): readonly (Line | undefined)[] {
  if (line === undefined) return lines;
  const filled = lines.slice();
  while (filled.length < start) filled.push(undefined);
  for (let i = start; i < end; i += 1) filled[i] = line;
  return filled;
}

function dressRows(sheet: SheetState, { startIndex, endIndex }: DimensionRange, model: number): SheetState {
  const row: Row | undefined = sheet.rows[model] && trimmed((sheet.rows[model] ?? []).map(looks));
  return {
    ...sheet,
    rows: fill(sheet.rows, startIndex, endIndex, row),
    rowMetadata: fill(sheet.rowMetadata, startIndex, endIndex, size(sheet.rowMetadata[model])),
  };
}

function dressColumns(sheet: SheetState, { startIndex, endIndex }: DimensionRange, model: number): SheetState {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row && fill(row, startIndex, endIndex, looks(row[model]))),
    columnMetadata: fill(sheet.columnMetadata, startIndex, endIndex, size(sheet.columnMetadata[model])),
  };
}

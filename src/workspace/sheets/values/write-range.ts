/** Writes a matrix of values into a range and says what was written. */
import { invalidArgument } from '../../protocol/api-error';
import { columnLetters } from '../../../google/a1';
import { parseA1 } from '../a1/parse-a1';
import { writeA1 } from '../a1/write-a1';
import { changeCells } from '../grid/cells';
import { clipRange } from '../grid/close-range';
import { replaceSheet } from '../grid/sheets';
import { exceedsGrid, requireStartInGrid } from '../grid/start-in-grid';
import type { CellRange, SheetState, SpreadsheetState } from '../state';
import type { Enter } from './enter-value';

export type Matrix = readonly (readonly unknown[])[];

export interface Written {
  readonly spreadsheet: SpreadsheetState;
  readonly sheetId: number;
  /** Where values could have gone. */
  readonly asked: CellRange;
  /** Where they went, from the start of the range to the last value; `asked` where there was none. */
  readonly range: CellRange;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly cells: number;
}

/** Rows of values, whichever way the request gives them; null stands for a cell that is left alone. */
export function byRows(values: Matrix | null | undefined, majorDimension: unknown): Matrix {
  if (!values || majorDimension !== 'COLUMNS') return values ?? [];
  const height = values.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((line) => line[row] ?? null));
}

/**
 * @throws ApiError 400 where the range is none or past the grid, or the values do not fit into it. Only a range of a single
 * cell lets them go on to the right and below.
 */
export function writeRange(spreadsheet: SpreadsheetState, text: string, rows: Matrix, enter: Enter): Written {
  const { sheet, range, oneCell } = parseA1(spreadsheet, text);
  requireStartInGrid(sheet, range);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if ((range.endRowIndex ?? 0) > rowCount || (range.endColumnIndex ?? 0) > columnCount) throw exceedsGrid(sheet, range);
  const asked = clipRange(sheet, range);
  if (!oneCell) requireFit(sheet, asked, rows);
  return writeMatrix(spreadsheet, sheet, asked, rows, enter);
}

function requireFit(sheet: SheetState, asked: CellRange, rows: Matrix): void {
  const named = writeA1(sheet.properties.title, asked);
  const height = asked.endRowIndex - asked.startRowIndex;
  const width = asked.endColumnIndex - asked.startColumnIndex;
  if (rows.length > height) {
    throw invalidArgument(
      `Requested writing within range [${named}], but tried writing to row [${asked.endRowIndex + 1}]`,
    );
  }
  if (rows.some((row) => row.length > width)) {
    const column = columnLetters(asked.endColumnIndex);
    throw invalidArgument(`Requested writing within range [${named}], but tried writing to column [${column}]`);
  }
}

/** From the corner of `asked` on; @throws ApiError 400 where a value would lie past the grid. */
export function writeMatrix(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  asked: CellRange,
  rows: Matrix,
  enter: Enter,
): Written {
  const { startRowIndex: top, startColumnIndex: left } = asked;
  const touched = { rows: new Set<number>(), columns: new Set<number>(), cells: 0 };
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value === null || value === undefined) return;
      touched.rows.add(top + i);
      touched.columns.add(left + j);
      touched.cells += 1;
    }),
  );
  if (touched.cells === 0) return { spreadsheet, sheetId: sheet.properties.sheetId, asked, range: asked, ...touched };
  const range: CellRange = {
    ...asked,
    endRowIndex: largest(touched.rows) + 1,
    endColumnIndex: largest(touched.columns) + 1,
  };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (range.endRowIndex > rowCount || range.endColumnIndex > columnCount) throw exceedsGrid(sheet, range);
  const changed = changeCells(sheet, range, (cell, row, column) => {
    const value = rows[row - top]?.[column - left];
    return value === null || value === undefined ? cell : enter(cell, value, row - top, column - left);
  });
  return {
    spreadsheet: replaceSheet(spreadsheet, changed),
    sheetId: sheet.properties.sheetId,
    asked,
    range,
    ...touched,
  };
}

function largest(numbers: ReadonlySet<number>): number {
  let most = -1;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/** The values of a range as a ValueRange: what is empty at the end of a row and after the last row is left out (RECORDINGS.md 26). */
import { parseA1 } from '../a1/parse-a1';
import { writeA1 } from '../a1/write-a1';
import { clipRange } from '../grid/close-range';
import { requireStartInGrid } from '../grid/start-in-grid';
import type { CellRange, SheetState, SpreadsheetState } from '../state';
import type { Render } from './render-value';

type Value = string | number | boolean;

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: string;
  /** Absent where there is nothing. */
  readonly values?: readonly (readonly Value[])[];
}

/** @throws ApiError 400 where the range starts past the grid; its end is clipped (RECORDINGS.md 24). */
export function readRange(
  spreadsheet: SpreadsheetState,
  text: string,
  majorDimension: unknown,
  render: Render,
): ValueRange {
  const { sheet, range } = parseA1(spreadsheet, text);
  requireStartInGrid(sheet, range);
  return valuesOf(sheet, clipRange(sheet, range), majorDimension, render);
}

export function valuesOf(sheet: SheetState, range: CellRange, majorDimension: unknown, render: Render): ValueRange {
  const columns = majorDimension === 'COLUMNS';
  const values = columns ? readColumns(sheet, range, render) : readRows(sheet, range, render);
  return {
    range: writeA1(sheet.properties.title, range),
    majorDimension: columns ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 && { values }),
  };
}

function readRows(sheet: SheetState, range: CellRange, render: Render): Value[][] {
  const lines: Value[][] = [];
  let end = 0;
  const lastRow = Math.min(range.endRowIndex, sheet.rows.length);
  for (let row = range.startRowIndex; row < lastRow; row += 1) {
    const cells = sheet.rows[row];
    const line: Value[] = [];
    let filled = 0;
    const lastColumn = Math.min(range.endColumnIndex, cells?.length ?? 0);
    for (let column = range.startColumnIndex; column < lastColumn; column += 1) {
      const value = render(cells?.[column]);
      line.push(value);
      if (value !== '') filled = line.length;
    }
    line.length = filled;
    lines.push(line);
    if (filled > 0) end = lines.length;
  }
  lines.length = end;
  return lines;
}

function readColumns(sheet: SheetState, range: CellRange, render: Render): Value[][] {
  const lines: Value[][] = [];
  let end = 0;
  for (let column = range.startColumnIndex; column < range.endColumnIndex; column += 1) {
    const one = readRows(sheet, { ...range, startColumnIndex: column, endColumnIndex: column + 1 }, render);
    lines.push(one.map((line) => line[0] ?? ''));
    if (one.length > 0) end = lines.length;
  }
  lines.length = end;
  return lines;
}

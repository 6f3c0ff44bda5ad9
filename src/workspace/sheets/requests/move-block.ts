/** Moves the cells behind a range, for insertRange and deleteRange: only in the range's own rows or columns. */
import { invalidArgument } from '../../protocol/api-error';
import { trimmed } from '../grid/cells';
import { clipRange } from '../grid/close-range';
import type { Dimension } from '../grid/dimension';
import type { LineShift } from '../grid/line-shift';
import { contains, intersect } from '../grid/ranges';
import { shiftCellRange, shiftRange } from '../grid/shift-range';
import { replaceSheet } from '../grid/sheets';
import type { Cell, CellRange, GridRange, SheetState, SpreadsheetState } from '../state';

/** @throws ApiError 400 where a merged cell lies partly in what moves. */
export function moveBlock(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  range: CellRange,
  dimension: Dimension,
  shift: LineShift,
): SpreadsheetState {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const band = dimension === 'ROWS' ? { ...range, endRowIndex: rowCount } : { ...range, endColumnIndex: columnCount };
  const change = { sheetId: sheet.properties.sheetId, dimension, shift };
  if (sheet.merges.some((merge) => intersect(merge, band) && !contains(band, merge))) {
    throw invalidArgument('You must select all cells in a merged range to insert or delete cells.');
  }
  // A range moves only where all of it lies in the moving band or before it.
  const whole = dimension === 'ROWS' ? { ...band, startRowIndex: 0 } : { ...band, startColumnIndex: 0 };
  const move = (one: GridRange): readonly GridRange[] => {
    if (one.sheetId !== sheet.properties.sheetId || !contains(whole, clipRange(sheet, one))) return [one];
    const moved = shiftRange(one, change);
    return moved ? [moved] : [];
  };
  const rows = dimension === 'ROWS' ? moveDown(sheet, band, shift) : moveAcross(sheet, band, shift);
  const after: SheetState = {
    ...sheet,
    rows: trimmed(rows.slice()) ?? [],
    merges: sheet.merges.flatMap((merge) => (contains(band, merge) ? (shiftCellRange(merge, change) ?? []) : [merge])),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const ranges = rule.ranges.flatMap(move);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
    protectedRanges: sheet.protectedRanges.flatMap((one) => move(one.range).map((moved) => ({ ...one, range: moved }))),
  };
  const namedRanges = spreadsheet.namedRanges.flatMap((named) =>
    move(named.range).map((moved) => ({ ...named, range: moved })),
  );
  return { ...replaceSheet(spreadsheet, after), namedRanges };
}

type Rows = readonly (readonly (Cell | undefined)[] | undefined)[];

function moveAcross(sheet: SheetState, band: CellRange, shift: LineShift): Rows {
  return sheet.rows.map((row, i) =>
    row && i >= band.startRowIndex && i < band.endRowIndex
      ? trimmed(shift.lines(row).slice(0, band.endColumnIndex))
      : row,
  );
}

function moveDown(sheet: SheetState, band: CellRange, shift: LineShift): Rows {
  const height = Math.max(sheet.rows.length, 0);
  const columns = new Map<number, readonly (Cell | undefined)[]>();
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  for (let column = band.startColumnIndex; column < Math.min(band.endColumnIndex, widest); column += 1) {
    columns.set(column, shift.lines(sheet.rows.map((row) => row?.[column])).slice(0, band.endRowIndex));
  }
  const tallest = [...columns.values()].reduce((most, cells) => Math.max(most, cells.length), height);
  return Array.from({ length: tallest }, (_, i) => {
    if (i < band.startRowIndex) return sheet.rows[i];
    const row = (sheet.rows[i] ?? []).slice();
    for (const [column, cells] of columns) {
      while (row.length <= column) row.push(undefined);
      row[column] = cells[i];
    }
    return trimmed(row);
  });
}

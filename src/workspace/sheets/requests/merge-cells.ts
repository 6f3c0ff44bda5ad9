/** mergeCells: one cell out of a range, of each of its rows or of each of its columns. */
import { invalidArgument } from '../../protocol/api-error';
import { changeCells } from '../grid/cells';
import { closeRange } from '../grid/close-range';
import { contains, intersect } from '../grid/ranges';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { CellRange, SheetState } from '../state';
import { withoutValue } from '../values/enter-value';
import type { RequestHandler } from './request-handler';
import { requireFreezable } from './sheet-properties';

export const mergeCells: RequestHandler<'mergeCells'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  const made = partsOf(range, request.mergeType ?? 'MERGE_ALL');
  const merges = [...mergesOutside(sheet, range), ...made];
  requireFreezable(sheet.properties.gridProperties, merges);
  const emptied = made.reduce(keepFirstValue, sheet);
  return { spreadsheet: replaceSheet(spreadsheet, { ...emptied, merges }) };
};

/** @throws ApiError 400 where a merged cell lies partly inside the range. */
export function mergesOutside(sheet: SheetState, range: CellRange): readonly CellRange[] {
  const outside = sheet.merges.filter((merge) => !contains(range, merge));
  if (outside.some((merge) => intersect(merge, range))) {
    throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  }
  return outside;
}

function partsOf(range: CellRange, mergeType: string): readonly CellRange[] {
  const height = range.endRowIndex - range.startRowIndex;
  const width = range.endColumnIndex - range.startColumnIndex;
  if (height * width === 1) return [];
  if (mergeType === 'MERGE_COLUMNS') {
    if (height === 1) return [];
    return Array.from({ length: width }, (_, i) => ({
      ...range,
      startColumnIndex: range.startColumnIndex + i,
      endColumnIndex: range.startColumnIndex + i + 1,
    }));
  }
  if (mergeType === 'MERGE_ROWS') {
    if (width === 1) return [];
    return Array.from({ length: height }, (_, i) => ({
      ...range,
      startRowIndex: range.startRowIndex + i,
      endRowIndex: range.startRowIndex + i + 1,
    }));
  }
  return [range];
}

/** Of the values only the one at the top left stays. */
const keepFirstValue = (sheet: SheetState, merge: CellRange): SheetState =>
  changeCells(sheet, merge, (cell, row, column) =>
    row === merge.startRowIndex && column === merge.startColumnIndex ? cell : withoutValue(cell),
  );

/** sortRange: the rows of a range by the values of some of its columns, none of them where no column is named; cells move whole. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { ApiError, invalidArgument, notImplemented } from '../../protocol/api-error';
import { changeCells } from '../grid/cells';
import { closeRange } from '../grid/close-range';
import { intersect } from '../grid/ranges';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { Cell, CellRange, Row } from '../state';
import { effectiveValue } from '../values/format-value';
import type { RequestHandler } from './request-handler';

export const sortRange: RequestHandler<'sortRange'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const specs = request.sortSpecs ?? [];
  if (specs.length === 0) return { spreadsheet };
  for (const spec of specs) checkSpec(spec, range);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  if (sheet.merges.some((merge) => intersect(merge, range)))
    throw invalidArgument('You cannot sort a range that contains merged cells.');
  const locale = spreadsheet.properties.locale.replace('_', '-');
  const order = Array.from(
    { length: range.endRowIndex - range.startRowIndex },
    (_, i) => sheet.rows[range.startRowIndex + i],
  );
  const compare = (a: Row | undefined, b: Row | undefined): number => {
    for (const { dimensionIndex, sortOrder } of specs) {
      const column = dimensionIndex ?? 0;
      const result = compareCells(a?.[column], b?.[column], sortOrder === 'DESCENDING', locale);
      if (result !== 0) return result;
    }
    return 0;
  };
  const sorted = order.sort(compare);
  const changed = changeCells(sheet, range, (_, row, column) => sorted[row - range.startRowIndex]?.[column]);
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};

/** A column outside the range is one that Google fails on by itself: 500. */
function checkSpec(spec: sheets_v4.Schema$SortSpec, range: CellRange): void {
  const column = spec.dimensionIndex ?? 0;
  const other = Object.keys(spec).find((key) => key !== 'dimensionIndex' && key !== 'sortOrder');
  if (other) throw notImplemented(`sortRange by ${other}`);
  if (spec.sortOrder !== 'ASCENDING' && spec.sortOrder !== 'DESCENDING')
    throw invalidArgument('No sort order specified.');
  if (column < range.startColumnIndex || column >= range.endColumnIndex)
    throw new ApiError(500, 'INTERNAL', 'Internal error encountered.');
}

/** Numbers, texts, truth values; what is empty goes last either way. */
function compareCells(a: Cell | undefined, b: Cell | undefined, descending: boolean, locale: string): number {
  const [one, two] = [effectiveValue(a), effectiveValue(b)];
  if (!one || !two) return one ? -1 : two ? 1 : 0;
  const kind = (value: NonNullable<typeof one>): number =>
    value.numberValue !== undefined ? 0 : value.stringValue !== undefined ? 1 : value.boolValue !== undefined ? 2 : 3;
  let result = kind(one) - kind(two);
  if (result === 0) {
    if (one.numberValue !== undefined) result = one.numberValue - (two.numberValue ?? 0);
    else if (one.stringValue !== undefined) result = one.stringValue.localeCompare(two.stringValue ?? '', locale);
    else result = Number(one.boolValue ?? 0) - Number(two.boolValue ?? 0);
  }
  return descending ? -result : result;
}

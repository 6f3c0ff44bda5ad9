/** Ranges after rows or columns of a sheet have changed their places. */
import type { CellRange, DimensionRange, GridRange } from '../state';
import type { Dimension } from './dimension';
import type { LineShift } from './line-shift';

export interface SheetShift {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly shift: LineShift;
}

/** Undefined where nothing of the range is left. Open sides stay open. */
export function shiftRange(range: GridRange, { sheetId, dimension, shift }: SheetShift): GridRange | undefined {
  if (range.sheetId !== sheetId) return range;
  const [start, end] =
    dimension === 'ROWS' ? [range.startRowIndex, range.endRowIndex] : [range.startColumnIndex, range.endColumnIndex];
  if (start === undefined && end === undefined) return range;
  const open = Number.MAX_SAFE_INTEGER;
  const span = shift.span({ start: start ?? 0, end: end ?? open });
  if (!span) return undefined;
  const startNow =
    start === undefined ? {} : { [dimension === 'ROWS' ? 'startRowIndex' : 'startColumnIndex']: span.start };
  const endNow = end === undefined ? {} : { [dimension === 'ROWS' ? 'endRowIndex' : 'endColumnIndex']: span.end };
  return { ...range, ...startNow, ...endNow };
}

export const shiftCellRange = (range: CellRange, change: SheetShift): CellRange | undefined =>
  shiftRange(range, change) as CellRange | undefined;

export function shiftDimensionRange(
  range: DimensionRange,
  { sheetId, dimension, shift }: SheetShift,
): DimensionRange | undefined {
  if (range.sheetId !== sheetId || range.dimension !== dimension) return range;
  const span = shift.span({ start: range.startIndex, end: range.endIndex });
  return span && { ...range, startIndex: span.start, endIndex: span.end };
}

/** The items whose range is still there, with their new ranges. */
export const shiftEach = <Item>(items: readonly Item[], shift: (item: Item) => Item | undefined): readonly Item[] =>
  items.flatMap((item) => {
    const shifted = shift(item);
    return shifted === undefined ? [] : [shifted];
  });

/** Properties of a sheet as they are stored: counts checked, false and zero left out (RECORDINGS.md 7). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { withColorTwins } from '../format/with-color-twins';
import type { CellRange, GridProperties, SheetProperties } from '../state';

type Asked<Shape> = { readonly [Key in keyof Shape]?: Shape[Key] | null };

/** @throws ApiError 400 for a grid without rows or columns. */
export function storedGrid(grid: Asked<sheets_v4.Schema$GridProperties>): GridProperties {
  const {
    rowCount,
    columnCount,
    frozenRowCount,
    frozenColumnCount,
    hideGridlines,
    rowGroupControlAfter,
    columnGroupControlAfter,
  } = grid;
  if (!rowCount || rowCount < 1)
    throw invalidArgument(`gridProperties.rowCount must be at least 1, was ${rowCount ?? 0}`);
  if (!columnCount || columnCount < 1)
    throw invalidArgument(`gridProperties.columnCount must be at least 1, was ${columnCount ?? 0}`);
  return {
    rowCount,
    columnCount,
    ...(frozenRowCount && { frozenRowCount }),
    ...(frozenColumnCount && { frozenColumnCount }),
    ...(hideGridlines && { hideGridlines: true as const }),
    ...(rowGroupControlAfter && { rowGroupControlAfter: true as const }),
    ...(columnGroupControlAfter && { columnGroupControlAfter: true as const }),
  };
}

/** @throws ApiError 400 where all rows or columns would be frozen, or only part of a merged cell. */
export function requireFreezable(grid: GridProperties, merges: readonly CellRange[]): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (frozenRowCount < 0 || frozenColumnCount < 0) throw invalidArgument('A frozen count must be at least 0');
  if (frozenRowCount >= rowCount) throw invalidArgument("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw invalidArgument("You can't freeze all visible columns on the sheet.");
  const cut = (line: number, start: number, end: number): boolean => line > start && line < end;
  if (merges.some((merge) => cut(frozenRowCount, merge.startRowIndex, merge.endRowIndex))) {
    throw invalidArgument("You can't freeze rows which contain only part of a merged cell.");
  }
  if (merges.some((merge) => cut(frozenColumnCount, merge.startColumnIndex, merge.endColumnIndex))) {
    throw invalidArgument("You can't freeze columns which contain only part of a merged cell.");
  }
}

/** False for a style that names neither a colour nor a place in the theme: it takes the colour away. */
export const saysColor = (style: sheets_v4.Schema$ColorStyle | null | undefined): boolean =>
  !!style && (!!style.rgbColor || !!style.themeColor);

/** Everything but id, title, place and grid. */
export function storedLooks(
  asked: sheets_v4.Schema$SheetProperties,
): Pick<SheetProperties, 'hidden' | 'rightToLeft' | 'tabColor' | 'tabColorStyle'> {
  const { tabColor, tabColorStyle } = withColorTwins({
    ...(asked.tabColor && { tabColor: asked.tabColor }),
    ...(saysColor(asked.tabColorStyle) && { tabColorStyle: asked.tabColorStyle }),
  });
  return {
    ...(asked.hidden && { hidden: true as const }),
    ...(asked.rightToLeft && { rightToLeft: true as const }),
    ...(tabColor && { tabColor }),
    ...(tabColorStyle && { tabColorStyle }),
  };
}

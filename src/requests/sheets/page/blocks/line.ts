/** A row with one text, which runs out over the empty cells to its right. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { wrapText } from '../../../text/wrap';
import { type SheetRow, stringValue } from '../../sheet-row';
import { styles } from '../../look/styles';

export const line = (
  key: string,
  text: string,
  columnCount: number,
  look: { readonly format: sheets_v4.Schema$CellFormat; readonly heightPx: number; readonly column?: number },
): SheetRow => ({
  key,
  heightPx: look.heightPx,
  cells: Array.from({ length: columnCount }, (_, column) =>
    column === (look.column ?? 0) ? { value: stringValue(text), format: look.format } : { format: styles.base },
  ),
});

export const ROW_PX = 28;
/** Room to the left and right of a text in its cell. */
const SIDES_PX = 16;
const PT_A_PX = 3 / 4;

/** The lines of a text that has so many pixels from the left edge of its cell on. */
export const linesWithin = (
  text: string,
  widthPx: number,
  { fontSize, bold }: { readonly fontSize?: number | null; readonly bold?: boolean | null },
): readonly string[] => wrapText(text, (widthPx - SIDES_PX) * PT_A_PX, fontSize ?? 10, bold ?? false);

/** A row with one text, which runs out over the empty cells to its right. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
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

/** The place that a finding names becomes positions again. */
import { cellAddress, rowAddress } from '../../grid/cell-address';

export interface PlaceInTab {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based; -1 for a row as a whole. */
  readonly column: number;
}

/** Null for a place that is no cell and no row of the tab. */
export function placeInTab(tab: string, where: string): PlaceInTab | null {
  const [, letters = '', digits = ''] = /([A-Z]*)(\d{1,9})$/.exec(where) ?? [];
  const row = Number(digits) - 1;
  if (row < 0) return null;
  if (where === rowAddress(tab, row)) return { row, column: -1 };
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column >= 0 && where === cellAddress(tab, row, column) ? { row, column } : null;
}

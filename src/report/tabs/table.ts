/** A table as tabs have it: columns with widths in pixels, and cells that hold text or a number that stays a number. */

/** One cell: text as written, or a number with how it is shown. */
export type TableCell =
  | { readonly text: string; readonly bold?: boolean }
  | { readonly number: number; readonly format: NumberFormat; readonly bold?: boolean };

/** `whole` 43, `oneDecimal` 3,4, `percent` 43 % (of a share 0–1), `date` of a serial day number. */
export type NumberFormat = 'whole' | 'oneDecimal' | 'percent' | 'date';

export interface Column {
  /** Stable English name of the column, never shown. */
  readonly key: string;
  readonly header: string;
  readonly widthPx: number;
  readonly align?: 'left' | 'right';
  /** How its numbers are shown, whether or not there is one just now. */
  readonly format?: NumberFormat;
  /** People own its cells: marked, never written over. */
  readonly owned?: boolean;
  /** Kept for the program, not shown. */
  readonly hidden?: boolean;
}

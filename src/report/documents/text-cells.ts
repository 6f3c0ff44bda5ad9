/** Tables of plain words for documents. */
import type { DocumentCell, DocumentColumn, DocumentTable } from './document-blocks';

export const textCell = (text: string): DocumentCell => ({ text });

/** Widths are shares of the table's, in any unit. */
export function textTable(
  key: string,
  caption: string,
  columns: readonly { readonly header: string; readonly width: number; readonly align?: 'right' }[],
  rows: readonly (readonly string[])[],
): DocumentTable {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    type: 'table',
    key,
    caption,
    columns: columns.map((column): DocumentColumn => ({ ...column, width: column.width / whole })),
    rows: rows.map((cells) => cells.map(textCell)),
    rowHeaders: true,
  };
}

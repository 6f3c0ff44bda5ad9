/** Rows of blocks that stand side by side: the first gives keys and heights, the others add their cells. */
import type { SheetRow } from '../sheet-row';

export function mergedRows(parts: readonly (readonly SheetRow[])[]): readonly SheetRow[] {
  const [first = [], ...others] = parts;
  return first.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const beside = others
        .map((rows) => rows[index]?.cells[column])
        .find((candidate) => candidate?.value !== undefined);
      return beside ?? cell;
    }),
  }));
}

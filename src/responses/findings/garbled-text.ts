/** Text that was saved wrong, so that å, ä and ö are other characters: it would stand so on tabs and slides. A stop, at the first of it. */
import { cutText } from '../../grid/cut-text';
import type { Cell, Grid } from '../../grid/grid';
import { cellText } from '../../grid/clean-text';
import { isTwiceEncoded } from '../../grid/twice-encoded';
import type { Finding } from '../../messages/finding';

/** Headers of the answers, and cells that name a municipality, department or role: those of `columns`, -1 for none. */
export function garbledAnswers(grid: Grid, headerRow: number, columns: readonly number[], tab: string): Finding[] {
  const inHeader = (grid[headerRow] ?? []).findIndex(isGarbled);
  if (inHeader >= 0) return [garbledText(grid[headerRow]?.[inHeader], tab, headerRow, inHeader)];
  // Rows repeat few names: each is looked at once.
  const seen = new Set<Cell>();
  for (const column of columns)
    for (let row = headerRow + 1; column >= 0 && row < grid.length; row += 1) {
      const cell = grid[row]?.[column];
      if (seen.has(cell)) continue;
      seen.add(cell);
      if (isGarbled(cell)) return [garbledText(cell, tab, row, column)];
    }
  return [];
}

/** Rows of a tab that describes the survey, as `readRecords` gives them; `columns` are those that are read, -1 for none. */
export function garbledRecords(
  rows: readonly { readonly index: number; readonly cells: readonly Cell[] }[],
  columns: Readonly<Record<string, number>>,
  tab: string,
): Finding[] {
  for (const { index, cells } of rows)
    for (const column of Object.values(columns))
      if (isGarbled(cells[column])) return [garbledText(cells[column], tab, index, column)];
  return [];
}

const isGarbled = (cell: Cell): boolean => isTwiceEncoded(cellText(cell));

const garbledText = (cell: Cell, tab: string, row: number, column: number): Finding => ({
  severity: 'stop',
  code: 'GARBLED_TEXT',
  place: { tab, row, column },
  details: { text: cutText(cell) },
});

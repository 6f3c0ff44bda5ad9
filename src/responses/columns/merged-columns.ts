/** A question that was made anew in the middle of a survey stands in two columns with one header: read as one where a person has said so. */
import { comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow, positionsByKey } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import { isFilled } from '../../grid/is-filled';

/** The first column with each of the headers gets what stands in the others where it is empty; they are emptied, and places stay. */
export function withMergedColumns(grid: Grid, headers: readonly string[]): Grid {
  if (headers.length === 0) return grid;
  const row = findHeaderRow(grid, headers, ANSWERS_HEADER_ROWS);
  const positions = positionsByKey(grid[row] ?? []);
  const groups = headers.map((header) => positions.get(comparisonKey(header)) ?? []).filter(({ length }) => length > 1);
  if (groups.length === 0) return grid;
  return grid.map((cells, place) => (place < row ? cells : mergedRow(cells, groups, place === row)));
}

function mergedRow(cells: readonly Cell[], groups: readonly (readonly number[])[], isHeader: boolean): readonly Cell[] {
  const merged = [...cells];
  for (const [first = 0, ...others] of groups) {
    const filled = [first, ...others].find((column) => isFilled(cells[column]));
    if (!isHeader && filled !== undefined) merged[first] = cells[filled];
    for (const column of others) if (column < merged.length) merged[column] = '';
  }
  return merged;
}

/** How many rows have something in `others`, and how many of them in `first` too. */
export function rowsInOthers(
  grid: Grid,
  from: number,
  first: number,
  others: readonly number[],
): { readonly rows: number; readonly both: number } {
  let [rows, both] = [0, 0];
  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (!others.some((column) => isFilled(cells[column]))) continue;
    rows += 1;
    if (isFilled(cells[first])) both += 1;
  }
  return { rows, both };
}

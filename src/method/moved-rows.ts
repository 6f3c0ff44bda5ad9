/**
 * People insert, sort and delete rows between our reading and our writing (GOOGLE.md 15). From what the tab said before, what
 * we wrote and what it says now, this tells what our cells covered in rows that had moved, so that it can be given back.
 */
import { cellText } from '../grid/clean-text';
import type { Cell, Grid } from '../grid/grid';
import { withCells, type PlanCell } from './plan-cells';

/** The grid as it is now, with what we covered put back; the same grid where nothing had moved. */
export function restored(before: Grid, written: readonly PlanCell[], after: Grid): Grid {
  const columnsOf = new Map<number, number[]>();
  for (const { row, column } of written) columnsOf.set(row, [...(columnsOf.get(row) ?? []), column]);
  const taken = new Set<number>();
  const given = [...columnsOf].flatMap(([row, columns]): readonly PlanCell[] => {
    const now = after[row] ?? [];
    if (sameBeside(before[row] ?? [], now, columns)) return [];
    if (isBlankBeside(now, columns)) return columns.map((column) => ({ row, column, text: '' }));
    const source = before.findIndex((cells, index) => !taken.has(index) && sameBeside(cells, now, columns));
    if (source < 0) return [];
    taken.add(source);
    return columns.map((column) => planCell(row, column, before[source]?.[column]));
  });
  return given.length === 0 ? after : withCells(after, given);
}

const planCell = (row: number, column: number, cell: Cell): PlanCell =>
  typeof cell === 'number' || typeof cell === 'boolean'
    ? { row, column, text: cellText(cell), value: cell }
    : { row, column, text: cellText(cell) };

/** Cells in which two grids differ, as the second has them; shown as `wanted` says, where it says it of one of them. */
export function differences(from: Grid, to: Grid, wanted: readonly PlanCell[] = []): readonly PlanCell[] {
  const formats = new Map(wanted.map(({ row, column, format }) => [`${row}:${column}`, format]));
  return to.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly PlanCell[] => {
      if (cellText(cell) === cellText(from[row]?.[column])) return [];
      const format = formats.get(`${row}:${column}`);
      return [{ ...planCell(row, column, cell), ...(format && { format }) }];
    }),
  );
}

const width = (a: readonly Cell[], b: readonly Cell[]): number => Math.max(a.length, b.length);

function sameBeside(a: readonly Cell[], b: readonly Cell[], skipped: readonly number[]): boolean {
  for (let column = 0; column < width(a, b); column += 1) {
    if (!skipped.includes(column) && cellText(a[column]) !== cellText(b[column])) return false;
  }
  return true;
}

const isBlankBeside = (cells: readonly Cell[], skipped: readonly number[]): boolean => sameBeside(cells, [], skipped);

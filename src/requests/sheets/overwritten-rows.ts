/**
 * Rows of ours held against what stands in a tab: which of them somebody has typed over or taken away. Rows that people have sorted
 * still say what they said, and words that somebody has put into a cell that we leave empty are theirs.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Cell, Grid } from '../../grid/grid';
import type { PlacedRow } from './place-rows';
import type { SheetRow } from './sheet-row';

/** Digits in which a figure must agree: Sheets gives back what it was given, but in its own digits. */
const DIGITS = 12;

/** Numbers of rows as people count them, from 1 on; of rows that stand nowhere any more where they should have been. */
export function overwrittenRows(wanted: readonly PlacedRow[], grid: Grid): readonly number[] {
  const wrong = wanted.filter(({ index, row }) => !stands(row, grid[index] ?? []));
  if (wrong.length === 0) return [];
  const width = Math.max(...wanted.map(({ row }) => row.cells.length));
  const elsewhere = new Set(grid.map((cells) => rowText(cells.slice(0, width))));
  return wrong.filter(({ row }) => !elsewhere.has(wantedText(row))).map(({ index }) => index + 1);
}

/** Whether every cell of ours says what it should. */
export const stands = ({ cells }: SheetRow, found: readonly Cell[]): boolean =>
  cells.every(({ value, owned }, column) => owned === true || sameCell(value, found[column]));

function sameCell(value: sheets_v4.Schema$ExtendedValue | undefined, found: Cell): boolean {
  if (value === undefined) return typeof found !== 'number';
  return cellText(value.numberValue ?? value.stringValue) === cellText(found);
}

const cellText = (cell: Cell): string => (typeof cell === 'number' ? cell.toPrecision(DIGITS) : String(cell ?? ''));

const trimmed = (texts: readonly string[]): string => JSON.stringify(texts).replace(/(,"")+\]$/, ']');
const rowText = (cells: readonly Cell[]): string => trimmed(cells.map(cellText));
const wantedText = ({ cells }: SheetRow): string =>
  trimmed(cells.map(({ value }) => cellText(value?.numberValue ?? value?.stringValue)));

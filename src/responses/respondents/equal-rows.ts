/** Rows that are exactly like an earlier one, where nothing tells respondents apart: perhaps one person, perhaps pasted twice. */
import type { Cell, Grid } from '../../grid/grid';
import { notedRows } from '../units/noted-rows';
import type { Finding } from '../../messages/finding';

export interface EqualRows {
  /** `codes` from `start` on are what the row's answers became: rows that differ there are not alike. */
  readonly note: (row: number, codes: Uint8Array | Uint16Array, start: number) => void;
  readonly findings: () => Finding[];
}

/** `column` is where the finding points, `width` how many codes a row has. Cells are compared only where the codes give the same sum. */
export function equalRows(grid: Grid, tab: string, column: number, width: number): EqualRows {
  // Few rows have a sum that another has: only those get a list.
  const first = new Map<number, number>();
  const others = new Map<number, number[]>();
  const equal = notedRows();
  return {
    note: (row, codes, start) => {
      const sum = checksum(codes, start, width);
      const before = first.get(sum);
      if (before === undefined) {
        first.set(sum, row);
        return;
      }
      const unlike = others.get(sum) ?? [before];
      if (unlike.some((other) => sameCells(grid[other] ?? [], grid[row] ?? []))) equal.note(row);
      else others.set(sum, [...unlike, row]);
    },
    findings: () =>
      equal.findings(tab, column, (rows) => ({ severity: 'info', code: 'EQUAL_ROWS', details: { rows } })),
  };
}

function checksum(codes: Uint8Array | Uint16Array, start: number, width: number): number {
  let sum = 0;
  for (let at = 0; at < width; at += 1) sum = (Math.imul(sum, 31) + (codes[start + at] as number)) | 0;
  return sum;
}

/** An empty cell and one that is not there are the same, and so are a number and its text. */
function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  for (let column = 0; column < Math.max(a.length, b.length); column += 1)
    if (String(a[column] ?? '') !== String(b[column] ?? '')) return false;
  return true;
}

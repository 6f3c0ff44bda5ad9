/** Rows that are exactly like an earlier one, where nothing tells respondents apart: perhaps one person, perhaps pasted twice. */
import type { Cell } from '../../grid/grid';
import { notedRows } from '../units/noted-rows';
import type { Finding } from '../../messages/finding';

export interface EqualRows {
  readonly note: (cells: readonly Cell[], row: number) => void;
  readonly findings: () => Finding[];
}

/** `column` is where the finding points. */
export function equalRows(tab: string, column: number): EqualRows {
  const seen = new Set<string>();
  const equal = notedRows();
  return {
    note: (cells, row) => {
      const key = cells.join('\u0001');
      if (seen.has(key)) equal.note(row);
      else seen.add(key);
    },
    findings: () =>
      equal.findings(tab, column, (rows) => ({ severity: 'info', code: 'EQUAL_ROWS', details: { rows } })),
  };
}

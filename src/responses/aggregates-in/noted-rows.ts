/** Rows with the same thing to say of them become one finding: how many they are, at the first of them. */
import { cellAddress } from '../../grid/cell-address';
import type { Finding, Severity } from '../../messages/finding';

export interface NotedRows {
  readonly note: (row: number) => void;
  /** Zero-based; -1 where there is none. */
  readonly first: () => number;
  /** None where no row was noted. */
  readonly findings: (
    severity: Severity,
    code: string,
    tab: string,
    column: number,
    details?: Finding['details'],
  ) => Finding[];
}

export function notedRows(): NotedRows {
  let rows = 0;
  let first = -1;
  return {
    note: (row) => {
      if (rows === 0) first = row;
      rows += 1;
    },
    first: () => first,
    findings: (severity, code, tab, column, details = {}) =>
      rows === 0 ? [] : [{ severity, code, where: cellAddress(tab, first, column), details: { rows, ...details } }],
  };
}

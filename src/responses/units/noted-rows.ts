/** Rows with the same thing to say of them become one finding: how many they are, at the first of them. */
import type { Finding, FindingDetails, Severity } from '../../messages/finding';
import type { Told } from '../../messages/told';

/** A finding that has no place yet. */
type Unplaced = { readonly severity: Severity } & Told<FindingDetails>;

export interface NotedRows {
  readonly note: (row: number) => void;
  /** None where no row was noted. */
  readonly findings: (tab: string, column: number, told: (rows: number) => Unplaced) => Finding[];
}

export function notedRows(): NotedRows {
  let rows = 0;
  let first = -1;
  return {
    note: (row) => {
      if (rows === 0) first = row;
      rows += 1;
    },
    findings: (tab, column, told) => (rows === 0 ? [] : [{ ...told(rows), place: { tab, row: first, column } }]),
  };
}

/** Cells of the tabs Beslut and Dialog as typed values; what cannot be read is told, and stands as if the cell were empty. */
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { ColumnPositions } from '../grid/find-columns';
import type { Cell } from '../grid/grid';
import type { Finding } from '../messages/finding';
import type { HeaderKey } from '../messages/keys';
import { readDate } from './read-date';

/** Tabs of records, each with the keys of its headers. */
export type RecordTable = 'decisions' | 'dialogues';

export interface RecordRow<Table extends RecordTable> {
  readonly table: Table;
  /** The tab's title. */
  readonly tab: string;
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly columns: ColumnPositions<HeaderKey<Table>>;
  /** What is odd is added here. */
  readonly findings: Finding[];
}

const cellOf = <Table extends RecordTable>({ cells, columns }: RecordRow<Table>, column: HeaderKey<Table>): Cell =>
  columns[column] < 0 ? undefined : cells[columns[column]];

export const textIn = <Table extends RecordTable>(row: RecordRow<Table>, column: HeaderKey<Table>): string =>
  cleanText(cellOf(row, column));

const note = <Table extends RecordTable>(
  row: RecordRow<Table>,
  column: HeaderKey<Table>,
  code: 'RECORD_DATE_UNREADABLE' | 'RECORD_CHOICE_UNKNOWN' | 'RECORD_NUMBER_OUTSIDE',
): void => {
  const text = cutText(cellOf(row, column));
  row.findings.push({
    severity: 'warning',
    code,
    place: { tab: row.tab, row: row.index, column: row.columns[column] },
    details: { column: { table: row.table, key: column }, text },
  } as Finding);
};

/** Serial day number. */
export function dateIn<Table extends RecordTable>(row: RecordRow<Table>, column: HeaderKey<Table>): number | null {
  const date = readDate(cellOf(row, column));
  if ('day' in date) return date.day;
  note(row, column, 'RECORD_DATE_UNREADABLE');
  return null;
}

/** `names`: what a code may be called, in every language. */
export function choiceIn<Table extends RecordTable, Code extends string>(
  row: RecordRow<Table>,
  column: HeaderKey<Table>,
  names: readonly Readonly<Record<Code, string>>[],
): Code | null {
  const key = comparisonKey(cellOf(row, column));
  if (key === '') return null;
  for (const named of names)
    for (const [code, name] of Object.entries<string>(named)) if (comparisonKey(name) === key) return code as Code;
  note(row, column, 'RECORD_CHOICE_UNKNOWN');
  return null;
}

/** A number from `min` to `max`, with a decimal point or comma. */
export function numberIn<Table extends RecordTable>(
  row: RecordRow<Table>,
  column: HeaderKey<Table>,
  { min, max }: { readonly min: number; readonly max: number },
): number | null {
  const text = textIn(row, column);
  if (text === '') return null;
  const value = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (value >= min && value <= max) return value;
  note(row, column, 'RECORD_NUMBER_OUTSIDE');
  return null;
}

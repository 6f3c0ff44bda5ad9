/** Rows of Utskick as the one request that adds them below all others; nobody's sorting or filtering is in its way. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { headers } from '../../messages/sv/tabs';

type Column = keyof typeof headers.mailing;

export interface LogRow {
  /** Serial date and time. */
  readonly time: number;
  readonly kind: string;
  readonly key: string;
  readonly recipient: string;
  readonly subject: string;
  readonly actions: number;
  readonly result: string;
  readonly fault: string;
}

/** `at` holds the zero-based place of each column. */
export function appendLogRows(sheetId: number, at: Readonly<Record<Column, number>>, rows: readonly LogRow[]): sheets_v4.Schema$Request {
  return {
    appendCells: { sheetId, rows: rows.map((row) => ({ values: cells(at, row) })), fields: 'userEnteredValue,userEnteredFormat.numberFormat' },
  };
}

function cells(at: Readonly<Record<Column, number>>, row: LogRow): sheets_v4.Schema$CellData[] {
  const columns = Object.keys(at) as Column[];
  const width = Math.max(...columns.map((column) => at[column])) + 1;
  return Array.from({ length: width }, (_, place) => {
    const column = columns.find((candidate) => at[candidate] === place);
    return column === undefined ? {} : cell(column, row[column]);
  });
}

function cell(column: Column, value: string | number): sheets_v4.Schema$CellData {
  if (typeof value === 'string') return value === '' ? {} : { userEnteredValue: { stringValue: value } };
  if (column !== 'time') return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: { numberValue: value }, userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } } };
}

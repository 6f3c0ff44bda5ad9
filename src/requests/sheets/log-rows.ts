/** Rows of Utskick as the one request that adds them below all others; nobody's sorting or filtering is in its way. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../messages';
import { stringValue } from './sheet-row';
import { aligned, styles, withNumber } from './look/styles';

type Column = keyof Words['headers']['mailing'];

export interface LogRow {
  /** Serial date and time. */
  readonly time: number;
  readonly kind: string;
  readonly key: string;
  readonly recipient: string;
  readonly subject: string;
  /** null = not known. */
  readonly actions: number | null;
  readonly result: string;
  readonly fault: string;
}

/** `at` holds the zero-based place of each column. */
export function appendLogRows(
  sheetId: number,
  at: Readonly<Record<Column, number>>,
  rows: readonly LogRow[],
): sheets_v4.Schema$Request {
  return {
    appendCells: {
      sheetId,
      rows: rows.map((row) => ({ values: cells(at, row) })),
      fields: 'userEnteredValue,userEnteredFormat',
    },
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

const text = aligned(styles.cell, 'left');
const count = withNumber(aligned(styles.cell, 'right'), 'whole');
const moment = { ...text, numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } };

function cell(column: Column, value: string | number | null): sheets_v4.Schema$CellData {
  if (value === null) return { userEnteredFormat: count };
  if (typeof value === 'number')
    return { userEnteredValue: { numberValue: value }, userEnteredFormat: column === 'time' ? moment : count };
  const userEnteredValue = stringValue(value);
  return { ...(userEnteredValue && { userEnteredValue }), userEnteredFormat: text };
}

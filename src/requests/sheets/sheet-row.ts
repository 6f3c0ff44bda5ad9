/** A row of a tab that is not yet placed: values and formats by column, and a key by which it is found again. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { TableCell } from '../../report/tabs/table';

export interface SheetCell {
  /** Absent = an empty cell. */
  readonly value?: sheets_v4.Schema$ExtendedValue;
  readonly format: sheets_v4.Schema$CellFormat;
  /** People own its value: it is formatted when the row is made and never written. */
  readonly owned?: true;
}

export interface SheetRow {
  readonly key: string;
  /** null = as high as its text makes it. */
  readonly heightPx: number | null;
  /** From column A on. */
  readonly cells: readonly SheetCell[];
}

/** Always text, whatever it looks like: never a formula (GOOGLE.md 13). */
export const stringValue = (text: string): sheets_v4.Schema$ExtendedValue | undefined =>
  text === '' ? undefined : { stringValue: text };

export const cellValue = (cell: TableCell): sheets_v4.Schema$ExtendedValue | undefined =>
  'number' in cell ? { numberValue: cell.number } : stringValue(cell.text);

/** Puts one value of a values method into a cell: RAW as it is, USER_ENTERED as if typed. */
import { invalidArgument } from '../../protocol/api-error';
import { tidyCell } from '../grid/cells';
import type { Cell } from '../state';
import { checkedText, plainValue } from './check-value';
import type { Locale } from './locale';
import { parseEntered } from './parse-entered';

export type Enter = (cell: Cell | undefined, value: unknown, row: number, column: number) => Cell | undefined;

/** @throws ApiError 400 where the option is missing, or a value is an object, a list or too long. */
export function enterer(option: unknown, locale: Locale): Enter {
  if (option !== 'RAW' && option !== 'USER_ENTERED')
    throw invalidArgument("'valueInputOption' is required but not specified");
  return (cell, value, row, column) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgument(
        `Invalid values[${row}][${column}]: ${Array.isArray(value) ? 'list' : 'struct'}_value {\n}\n`,
      );
    }
    if (option === 'USER_ENTERED' && typeof value === 'string' && value !== '')
      return typed(cell, checkedText(value), locale);
    const userEnteredValue = plainValue(value);
    const emptied = withoutValue(cell);
    return userEnteredValue ? { ...emptied, userEnteredValue } : emptied;
  };
}

function typed(cell: Cell | undefined, text: string, locale: Locale): Cell {
  const emptied = withoutValue(cell);
  const format = emptied?.userEnteredFormat;
  if (format?.numberFormat?.type === 'TEXT') return { ...emptied, userEnteredValue: { stringValue: text } };
  const { numberFormat, ...value } = parseEntered(text, locale);
  if (!numberFormat || format?.numberFormat) return { ...emptied, ...value };
  return { ...emptied, ...value, userEnteredFormat: { ...format, numberFormat } };
}

/** The cell without its value: format, note and validation stay. */
export function withoutValue(cell: Cell | undefined): Cell | undefined {
  if (!cell?.userEnteredValue) return cell;
  const { userEnteredValue: _, effectiveValue: __, textFormatRuns: ___, ...rest } = cell;
  return tidyCell(rest);
}

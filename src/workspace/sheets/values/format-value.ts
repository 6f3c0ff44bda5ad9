/** The text that a person sees in a cell. */
import { notImplemented } from '../../protocol/api-error';
import type { Cell, CellFormat, ExtendedValue } from '../state';
import { dateByPattern, isDatePattern } from './date-pattern';
import { generalNumber } from './general-number';
import type { Locale } from './locale';
import { numberByPattern } from './number-pattern';

export const effectiveValue = (cell: Cell | undefined): ExtendedValue | undefined =>
  cell?.effectiveValue ?? cell?.userEnteredValue;

const ERRORS: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  ERROR: '#ERROR!',
};

/** @throws ApiError 501 for a number format with codes that we do not know. */
export function formatValue(value: ExtendedValue, format: CellFormat | undefined, locale: Locale): string {
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.numberValue !== undefined) return formatNumber(value.numberValue, format, locale);
  if (value.boolValue !== undefined) return value.boolValue ? locale.yes : locale.no;
  return ERRORS[value.errorValue?.type ?? ''] ?? '#ERROR!';
}

/** A pattern of its own, or the standard one of the type. */
function patternOf(format: CellFormat | undefined, locale: Locale): string {
  const { type, pattern } = format?.numberFormat ?? {};
  if (pattern) return pattern;
  switch (type) {
    case undefined:
    case null:
    case 'NUMBER_FORMAT_TYPE_UNSPECIFIED':
    case 'TEXT':
      return '';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'DATE':
      return locale.datePattern;
    case 'TIME':
      return 'hh:mm:ss';
    case 'DATE_TIME':
      return `${locale.datePattern} hh:mm:ss`;
    default:
      throw notImplemented(`a number format of type ${type} without a pattern`);
  }
}

function formatNumber(value: number, format: CellFormat | undefined, locale: Locale): string {
  const pattern = patternOf(format, locale);
  if (pattern === '' || pattern === '@' || /^general$/i.test(pattern)) return generalNumber(value, locale);
  return isDatePattern(pattern) ? dateByPattern(value, pattern, locale) : numberByPattern(value, pattern, locale);
}

/** True where the cell's number is shown as a date, a time or both. */
export function isDateCell(format: CellFormat | undefined): boolean {
  const { type, pattern } = format?.numberFormat ?? {};
  return type === 'DATE' || type === 'TIME' || type === 'DATE_TIME' || (!!pattern && isDatePattern(pattern));
}

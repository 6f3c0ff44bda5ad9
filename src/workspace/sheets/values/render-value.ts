/** A cell as the values methods answer it: formatted, unformatted or as a formula. */
import { invalidArgument } from '../../protocol/api-error';
import type { Cell } from '../state';
import { effectiveValue, formatValue, isDateCell } from './format-value';
import type { Locale } from './locale';

export type Render = (cell: Cell | undefined) => string | number | boolean;

/** Options as the request gives them; absent: FORMATTED_VALUE and SERIAL_NUMBER. */
export function renderer(locale: Locale, valueOption: unknown, dateOption: unknown): Render {
  const formatted: Render = (cell) => {
    const value = effectiveValue(cell);
    return value ? formatValue(value, cell?.userEnteredFormat, locale) : '';
  };
  const datesAsText = dateOption === 'FORMATTED_STRING';
  const unformatted: Render = (cell) => {
    const value = effectiveValue(cell);
    if (!value) return '';
    if (value.stringValue !== undefined) return value.stringValue;
    if (value.numberValue !== undefined)
      return datesAsText && isDateCell(cell?.userEnteredFormat) ? formatted(cell) : value.numberValue;
    return value.boolValue ?? formatted(cell);
  };
  switch (valueOption ?? 'FORMATTED_VALUE') {
    case 'FORMATTED_VALUE':
      return formatted;
    case 'UNFORMATTED_VALUE':
      return unformatted;
    case 'FORMULA':
      return (cell) => cell?.userEnteredValue?.formulaValue ?? unformatted(cell);
    default:
      throw invalidArgument(`Invalid valueRenderOption: ${String(valueOption)}`);
  }
}

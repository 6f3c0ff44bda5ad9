/** Number formats of requests: with a type, and a pattern that can be shown here. */
import { invalidArgument } from '../../protocol/api-error';
import type { CellFormat } from '../state';
import { formatValue } from './format-value';
import type { Locale } from './locale';

/** @throws ApiError 400 without a type ("When writing, this field must be set", discovery document); 501 for unknown codes. */
export function checkNumberFormat(numberFormat: NonNullable<CellFormat['numberFormat']>, locale: Locale): void {
  if (!numberFormat.type || numberFormat.type === 'NUMBER_FORMAT_TYPE_UNSPECIFIED') {
    throw invalidArgument('NumberFormat must have a type.');
  }
  // Each section of a pattern is tried: positive, negative, zero.
  for (const numberValue of [1.5, -1.5, 0]) formatValue({ numberValue }, { numberFormat }, locale);
}

/** Values of a request as cells hold them. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import type { Cell, ExtendedValue } from '../state';
import { evaluateFormula } from './evaluate-formula';
import type { Locale } from './locale';

const MOST_CHARACTERS = 50_000;

/** @throws ApiError 400 for a text longer than a cell takes. */
export function checkedText(text: string): string {
  if (text.length > MOST_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  return text;
}

/** The value members of a cell; none for an empty text or no value. */
export function valueMembers(
  value: sheets_v4.Schema$ExtendedValue | null | undefined,
  locale: Locale,
): Pick<Cell, 'userEnteredValue' | 'effectiveValue'> {
  if (!value) return {};
  if (value.errorValue) throw invalidArgument('errorValue cannot be set.');
  if (typeof value.formulaValue === 'string') {
    const formulaValue = checkedText(value.formulaValue);
    if (!formulaValue.startsWith('=')) throw invalidArgument(`Invalid formula: ${formulaValue}`);
    return { userEnteredValue: { formulaValue }, effectiveValue: evaluateFormula(formulaValue, locale) };
  }
  const plain = plainValue(value.stringValue ?? value.numberValue ?? value.boolValue ?? undefined);
  return plain ? { userEnteredValue: plain } : {};
}

/** Undefined for an empty text. */
export function plainValue(value: string | number | boolean | undefined): ExtendedValue | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return { stringValue: checkedText(value) };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

/** A number as an unformatted cell shows it: up to ten significant digits, no zeros at the end. */
import type { Locale } from './locale';

export function generalNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value === 0 ? 0 : value);
  if (size >= 1e15 || size < 1e-9) return scientific(value, locale);
  const digits = Number(value.toPrecision(10));
  // toFixed, since String() turns to exponents below 1e-6.
  const text = Math.abs(digits) < 1e-6 ? digits.toFixed(18).replace(/0+$/, '') : String(digits);
  return text.replace('.', locale.decimal);
}

function scientific(value: number, locale: Locale): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${String(Number(mantissa)).replace('.', locale.decimal)}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
}

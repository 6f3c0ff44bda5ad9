/** Numbers by patterns such as `0.0`, `#,##0`, `0%`, `+0;-0;0`, `0.00E+00`. */
import { notImplemented } from '../../protocol/api-error';
import type { Locale } from './locale';
import { sectionsOf, type Token } from './pattern-tokens';

export function numberByPattern(value: number, pattern: string, locale: Locale): string {
  const exponents = /^0(?:\.(0+))?E\+(0+)$/.exec(pattern);
  if (exponents) return scientific(value, exponents[1]?.length ?? 0, exponents[2]?.length ?? 1, locale);
  const sections = sectionsOf(pattern);
  const [positive = [], negative, zero] = sections;
  if (value < 0 && negative) return bySection(-value, negative, locale);
  if (value === 0 && zero) return bySection(0, zero, locale);
  const text = bySection(Math.abs(value), positive, locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** `0.00E+00`: 1234 → 1.23E+03. */
function scientific(value: number, places: number, least: number, locale: Locale): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(places).split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(least, '0');
  return `${mantissa.replace('.', locale.decimal)}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
}

const DIGIT = /[0#?]/;

function bySection(value: number, section: readonly Token[], locale: Locale): string {
  const isDigit = (token: Token): boolean => !token.literal && DIGIT.test(token.text);
  const first = section.findIndex(isDigit);
  if (first < 0) return section.map(plain).join('');
  let last = section.length - 1;
  while (!isDigit(section[last] as Token)) last -= 1;
  const percents = section.filter((token) => !token.literal && token.text === '%').length;
  const before = section.slice(0, first).map(plain).join('');
  const after = section
    .slice(last + 1)
    .map(plain)
    .join('');
  const body = section
    .slice(first, last + 1)
    .map((token) => {
      if (token.literal || !/[0#?.,]/.test(token.text))
        throw notImplemented('a number format with signs between its digits');
      return token.text;
    })
    .join('');
  return before + digitsBy(value * 100 ** percents, body, locale) + after;
}

/** What may stand in a pattern as itself. */
function plain(token: Token): string {
  if (token.literal || /[-+ %()$€£:/\u00a0–−]/.test(token.text)) return token.text;
  throw notImplemented(`the number format code ${token.text}`);
}

function digitsBy(value: number, body: string, locale: Locale): string {
  const point = body.indexOf('.');
  const wholePart = point < 0 ? body : body.slice(0, point);
  const fractionPart = point < 0 ? '' : body.slice(point + 1);
  if (/,/.test(fractionPart) || /,$/.test(wholePart)) throw notImplemented('a number format that scales by thousands');
  const places = fractionPart.length;
  const [whole = '0', fraction = ''] = roundHalfUp(value, places).split('.');
  const least = (wholePart.match(/0/g) ?? []).length;
  const digits = (whole === '0' ? '' : whole).padStart(least, '0');
  const grouped = wholePart.includes(',') ? digits.replace(/\B(?=(\d{3})+$)/g, locale.group) : digits;
  const needed = (fractionPart.match(/0/g) ?? []).length;
  let shown = fraction;
  while (shown.length > needed && shown.endsWith('0')) shown = shown.slice(0, -1);
  return point < 0 || shown === '' ? grouped : `${grouped}${locale.decimal}${shown}`;
}

/** 0.125 → 0.13 and 1.005 → 1.01: half away from zero on the decimal figure that a person sees, not on the binary one. */
function roundHalfUp(value: number, places: number): string {
  if (value >= 1e21) throw notImplemented('a number format on numbers of more than 21 digits');
  const [digits = '0', exponent = '0'] = value.toPrecision(15).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return shifted < 1e21 ? Number(`${shifted}e-${places}`).toFixed(places) : value.toFixed(places);
}

/** Works out formulas that are plain arithmetic, such as `= 1 / 1024`. Anything else is refused with 501, never guessed. */
import { notImplemented } from '../../protocol/api-error';
import type { ExtendedValue } from '../state';
import type { Locale } from './locale';

const DIVIDE_BY_ZERO: ExtendedValue = {
  errorValue: { type: 'DIVIDE_BY_ZERO', message: 'Function DIVIDE parameter 2 cannot be zero.' },
};

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

/** @throws ApiError 501 for names, references, texts and comparisons. */
export function evaluateFormula(formula: string, locale: Locale): ExtendedValue {
  const decimal = locale.decimal === '.' ? '\\.' : locale.decimal;
  const token = new RegExp(`\\s*(\\d+(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?|[-+*/^()%])\\s*`, 'y');
  const tokens: string[] = [];
  const text = formula.slice(1);
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) throw unknown(formula);
    tokens.push((match[1] ?? '').replace(locale.decimal, '.'));
  }
  const reader: Reader = { tokens, at: 0 };
  const result = sum(reader, formula);
  if (reader.at < tokens.length) throw unknown(formula);
  return Number.isFinite(result) ? { numberValue: result } : DIVIDE_BY_ZERO;
}

const unknown = (formula: string): Error => notImplemented(`the formula ${formula}`);

function take(reader: Reader, ...signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token === undefined || !signs.includes(token)) return undefined;
  reader.at += 1;
  return token;
}

function sum(reader: Reader, formula: string): number {
  let value = product(reader, formula);
  for (let sign = take(reader, '+', '-'); sign; sign = take(reader, '+', '-')) {
    const next = product(reader, formula);
    value = sign === '+' ? value + next : value - next;
  }
  return value;
}

function product(reader: Reader, formula: string): number {
  let value = power(reader, formula);
  for (let sign = take(reader, '*', '/'); sign; sign = take(reader, '*', '/')) {
    const next = power(reader, formula);
    value = sign === '*' ? value * next : value / next;
  }
  return value;
}

/** Left to right, and a sign binds closer than a power: -2^2 is 4 in a spreadsheet. */
function power(reader: Reader, formula: string): number {
  let value = signed(reader, formula);
  while (take(reader, '^')) value **= signed(reader, formula);
  return value;
}

function signed(reader: Reader, formula: string): number {
  const sign = take(reader, '+', '-');
  if (sign) return sign === '-' ? -signed(reader, formula) : signed(reader, formula);
  let value: number;
  if (take(reader, '(')) {
    value = sum(reader, formula);
    if (!take(reader, ')')) throw unknown(formula);
  } else {
    const token = reader.tokens[reader.at];
    if (token === undefined || !/^\d/.test(token)) throw unknown(formula);
    reader.at += 1;
    value = Number(token);
  }
  while (take(reader, '%')) value /= 100;
  return value;
}

/** Reads a text as if a person had typed it into a cell (USER_ENTERED): number, percent, date, truth value, formula or text. */
import type { CellFormat, ExtendedValue } from '../state';
import { evaluateFormula } from './evaluate-formula';
import type { Locale } from './locale';
import { serialOf } from './serial-date';

interface Entered {
  readonly userEnteredValue: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  /** The number format that the way of writing gives a cell that has none. */
  readonly numberFormat?: NonNullable<CellFormat['numberFormat']>;
}

const text = (stringValue: string): Entered => ({ userEnteredValue: { stringValue } });

/** `typed` is not empty. */
export function parseEntered(typed: string, locale: Locale): Entered {
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (typed.startsWith('=') && typed.length > 1) {
    return { userEnteredValue: { formulaValue: typed }, effectiveValue: evaluateFormula(typed, locale) };
  }
  const word = typed.trim();
  if (/^(true|false)$/i.test(word) || word.toUpperCase() === locale.yes || word.toUpperCase() === locale.no) {
    return { userEnteredValue: { boolValue: /^true$/i.test(word) || word.toUpperCase() === locale.yes } };
  }
  return parseNumber(word, locale) ?? parseMoment(word, locale) ?? text(typed);
}

function parseNumber(word: string, locale: Locale): Entered | undefined {
  const decimal = locale.decimal === '.' ? '\\.' : locale.decimal;
  const group = locale.group === ',' ? ',' : '[ \\u00a0\\u202f]';
  const pattern = new RegExp(
    `^([-+])?(\\$)?(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:[eE]([-+]?\\d+))?\\s?(%)?$`,
  );
  const match = pattern.exec(word);
  if (!match) return undefined;
  const [, sign, currency, whole = '', fraction, exponent, percent] = match;
  if (whole === '' && !fraction) return undefined;
  const digits = whole.replace(/\D/g, '');
  const grouped = digits.length !== whole.length;
  const size = Number(`${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`) / (percent ? 100 : 1);
  const numberFormat = enteredFormat({
    grouped,
    percent: !!percent,
    currency: !!currency,
    fraction: !!fraction,
    exponent: !!exponent,
  });
  return { userEnteredValue: { numberValue: sign === '-' ? -size : size }, ...(numberFormat && { numberFormat }) };
}

type Signs = Readonly<Record<'grouped' | 'percent' | 'currency' | 'fraction' | 'exponent', boolean>>;

function enteredFormat(signs: Signs): Entered['numberFormat'] {
  const places = signs.fraction ? '.00' : '';
  if (signs.percent) return { type: 'PERCENT', pattern: `0${places}%` };
  if (signs.currency) return { type: 'CURRENCY', pattern: `"$"#,##0${places}` };
  if (signs.exponent) return { type: 'SCIENTIFIC', pattern: '0.00E+00' };
  return signs.grouped ? { type: 'NUMBER', pattern: `#,##0${places}` } : undefined;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function parseMoment(word: string, locale: Locale): Entered | undefined {
  const [first = '', second, ...more] = word.split(/[ T]/);
  if (more.length > 0) return undefined;
  const date = parseDate(first, locale);
  if (!date) {
    const time = second === undefined ? parseTime(first) : undefined;
    if (time === undefined) return undefined;
    return moment(time, 'TIME', first.split(':').length === 3 ? 'h:mm:ss' : 'h:mm');
  }
  if (second === undefined) return moment(date.serial, 'DATE', date.pattern);
  const time = parseTime(second);
  return time === undefined ? undefined : moment(date.serial + time, 'DATE_TIME', `${date.pattern} h:mm:ss`);
}

const moment = (numberValue: number, type: string, pattern: string): Entered => ({
  userEnteredValue: { numberValue },
  numberFormat: { type, pattern },
});

function parseTime(word: string): number | undefined {
  const match = TIME.exec(word);
  if (!match) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : undefined;
}

/** ISO dates everywhere; month/day/year where that is the locale's way. */
function parseDate(word: string, locale: Locale): { readonly serial: number; readonly pattern: string } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word);
  const american = locale.decimal === '.' ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word) : null;
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : american ? [american[3], american[1], american[2]] : [];
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { serial, pattern: iso ? 'yyyy-mm-dd' : 'M/d/yyyy' };
}

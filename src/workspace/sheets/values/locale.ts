/** How a spreadsheet's locale writes numbers and dates; only these three are known. */
import { notImplemented } from '../../protocol/api-error';

export interface Locale {
  readonly decimal: string;
  readonly group: string;
  /** Pattern of a date whose number format has none. */
  readonly datePattern: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly yes: string;
  readonly no: string;
}

const english: Locale = {
  decimal: '.',
  group: ',',
  datePattern: 'M/d/yyyy',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  yes: 'TRUE',
  no: 'FALSE',
};

/** Dates as in "23/11/2026"; all else as in the United States. */
const british: Locale = { ...english, datePattern: 'dd/MM/yyyy' };

const swedish: Locale = {
  decimal: ',',
  group: '\u00a0',
  datePattern: 'yyyy-mm-dd',
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  days: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  yes: 'SANT',
  no: 'FALSKT',
};

const locales: Readonly<Record<string, Locale>> = {
  en: english,
  en_US: english,
  en_GB: british,
  sv: swedish,
  sv_SE: swedish,
};

/** @throws ApiError 501 for a locale that we do not know. */
export function localeOf(name: string): Locale {
  const locale = Object.prototype.hasOwnProperty.call(locales, name) ? locales[name] : undefined;
  if (!locale) throw notImplemented(`the locale ${name}`);
  return locale;
}

/** Swedish figures for the eye: decimal comma, no-break space before a unit, a true minus sign. */
const NBSP = '\u00a0';
const MINUS = '\u2212';

const signed = (text: string): string => text.replace('-', MINUS);

/** 12 345 */
export const whole = (value: number): string => signed(String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, NBSP));

/** 3,4 */
export const oneDecimal = (value: number): string => signed(value.toFixed(1).replace('.', ','));

/** A share 0–1 as 43 %. */
export const percent = (share: number): string => `${whole(share * 100)}${NBSP}%`;

/** Shares 0–1 as 30–57 %. */
export const percentRange = (low: number, high: number): string => `${whole(low * 100)}–${whole(high * 100)}${NBSP}%`;

/** "a, b och c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words[words.length - 1]}`;

const SMALL = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A count in words up to twelve, for running text. */
export const inWords = (count: number): string => SMALL[count] ?? whole(count);

const MONTHS = [
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
];

/** yyyy-mm-dd as "23 november 2026". */
export const longDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day}${NBSP}${MONTHS[month - 1]}${NBSP}${year}`;
};

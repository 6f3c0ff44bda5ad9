/** British figures for the eye: decimal point, comma between thousands, a true minus sign. */
const NBSP = '\u00a0';
const MINUS = '\u2212';

const signed = (text: string): string => text.replace('-', MINUS);

/** 12,345 */
export const whole = (value: number): string => signed(String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ','));

/** 3.4 */
export const oneDecimal = (value: number): string => signed(value.toFixed(1));

/** A share 0–1 as 43%. */
export const percent = (share: number): string => `${whole(share * 100)}%`;

/** Shares 0–1 as 30–57%. */
export const percentRange = (low: number, high: number): string => `${whole(low * 100)}–${whole(high * 100)}%`;

/** "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, for running text. */
export const inWords = (count: number): string => SMALL[count] ?? whole(count);

const MONTHS = [
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
];

/** yyyy-mm-dd as "23 November 2026". */
export const longDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day}${NBSP}${MONTHS[month - 1]}${NBSP}${year}`;
};

/** Answers that a spreadsheet made into dates: 2/6 and 1-5 become days, and then stand as a date's text or its number. */
import { comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';

/** "04-jan", "jan-04", "4/1", "2026-01-04". */
const TEXT =
  /^(\d{1,2}[-/. ](jan|feb|mars?|apr(il)?|ma[jy]|june?|juni|july?|juli|aug|sept?|o[kc]t|nov|dec)\.?|(jan|feb|mars?|apr(il)?|ma[jy]|june?|juni|july?|juli|aug|sept?|o[kc]t|nov|dec)\.?[-/. ]\d{1,2}|\d{1,2}[-/]\d{1,2}|\d{4}-\d{2}-\d{2}( 00:00(:00)?)?)$/;
/** Days of Sheets' and Excel's calendar from 2000 to 2050. */
const FIRST_DAY = 36_526;
const LAST_DAY = 54_789;

/** A whole day: as it is shown, or as its number. */
export function becameDate(cell: Cell): boolean {
  const key = comparisonKey(cell);
  if (TEXT.test(key)) return true;
  return /^\d{5}$/.test(key) && Number(key) >= FIRST_DAY && Number(key) <= LAST_DAY;
}

/** A day's number as people see it, yyyy-mm-dd; another text as it is. */
export function shownDate(text: string): string {
  if (!/^\d{5}$/.test(text)) return text;
  return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
}

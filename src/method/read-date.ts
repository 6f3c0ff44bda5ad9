/** A cell that should hold a date becomes a serial day number; a text that could mean two days is never guessed. */
import { cleanText } from '../grid/clean-text';
import type { Cell } from '../grid/grid';
import { serialOf } from './days';

/** Serials of 2000-01-01 and 2100-01-01: a number outside is a typing error such as 20261114. */
const FIRST = 36_526;
const LAST = 73_051;

export type DateCell = { readonly day: number | null } | { readonly fault: 'unreadable' | 'ambiguous' };

/** `{ day: null }` for an empty cell. */
export function readDate(cell: Cell): DateCell {
  const text = cleanText(cell);
  if (text === '') return { day: null };
  if (typeof cell === 'number')
    return cell >= FIRST && cell < LAST ? { day: Math.floor(cell) } : { fault: 'unreadable' };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return plausible(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  return short ? readShort(Number(short[1]), Number(short[2]), Number(short[3])) : { fault: 'unreadable' };
}

const plausible = (day: number | null): DateCell =>
  day !== null && day >= FIRST && day < LAST ? { day } : { fault: 'unreadable' };

/** 1/3/2026 is the first of March or the third of January; 31/3/2026 and 3/3/2026 are one day only. */
function readShort(first: number, second: number, year: number): DateCell {
  const dayFirst = serialOf(year, second, first);
  const monthFirst = serialOf(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return { fault: 'ambiguous' };
  return plausible(dayFirst ?? monthFirst);
}

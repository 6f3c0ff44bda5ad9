/** Which answer each date among the answers was: of day and month the one that varies, where the other is the same in all of them. */
import { comparisonKey } from '../../grid/clean-text';
import type { Settings } from '../../settings/settings';
import { becameDate } from './became-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'].map(
  (name) => new RegExp(name),
);

interface DayAndMonth {
  readonly day: number;
  readonly month: number;
}

/** `texts`: those that were not understood. A text → its number, for dates whose number lies on the scale; none where both parts vary. */
export function dateAnswers(texts: readonly string[], { min, max }: Settings['scale']): ReadonlyMap<string, number> {
  const dates = texts.filter(becameDate).flatMap((text) => {
    const parts = partsOf(text);
    return parts ? [{ text, ...parts }] : [];
  });
  const months = new Set(dates.map(({ month }) => month));
  const days = new Set(dates.map(({ day }) => day));
  if (dates.length < 2 || (months.size > 1 && days.size > 1)) return new Map();
  const answer = ({ day, month }: DayAndMonth): number => (months.size === 1 ? day : month);
  return new Map(
    dates.map((date) => [date.text, answer(date)] as const).filter(([, value]) => value >= min && value <= max),
  );
}

function partsOf(text: string): DayAndMonth | null {
  const key = comparisonKey(text);
  const named = MONTHS.findIndex((name) => name.test(key));
  const numbers = key.match(/\d+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  if (named >= 0) return { day: first, month: named + 1 };
  if (/^\d{5}$/.test(key)) {
    const date = new Date(Date.UTC(1899, 11, 30) + first * 86_400_000);
    return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
  }
  // yyyy-mm-dd, else day and month as Swedes write them.
  return first > 31 ? { day: third, month: second } : { day: first, month: second };
}

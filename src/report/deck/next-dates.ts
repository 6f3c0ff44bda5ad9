/** Days that the last slide proposes, counted from the day of the figures; drafts that the municipality changes. */
const DAY_MS = 86_400_000;

const toMs = (date: string): number => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day);
};

const toDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day so many days on; a Saturday or Sunday becomes the Monday after. */
const weekdayAfter = (date: string, days: number): string => {
  const ms = toMs(date) + days * DAY_MS;
  const weekday = new Date(ms).getUTCDay();
  return toDate(ms + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY_MS);
};

const monthsAfter = (date: string, months: number): string => {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return toDate(Date.UTC(year, month - 1 + months, 1));
};

export interface NextDates {
  readonly talk: string;
  /** First days of months: only the month is shown. */
  readonly meet: string;
  readonly compile: string;
  readonly choose: string;
}

/** About a week to talk, then the month after to meet, two more months until all is compiled, and a month to choose. */
export const nextDates = (computed: string): NextDates => {
  const talk = weekdayAfter(computed, 8);
  return { talk, meet: monthsAfter(talk, 1), compile: monthsAfter(talk, 3), choose: monthsAfter(talk, 4) };
};

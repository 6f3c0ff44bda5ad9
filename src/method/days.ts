/**
 * Calendar days as whole numbers: the serial numbers of Sheets (0 = 1899-12-30), the same in every time zone, so that the
 * distance of two dates is a subtraction.
 */
const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** Serial number of a date; null where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? ms / DAY_MS + EPOCH : null;
}

/** Serial number of yyyy-mm-dd; null for any other text. */
export function serialOfIso(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** yyyy-mm-dd of a serial number. */
export const isoOfSerial = (serial: number): string =>
  new Date((Math.floor(serial) - EPOCH) * DAY_MS).toISOString().slice(0, 10);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (serial: number): number => ((((Math.floor(serial) + 5) % 7) + 7) % 7) + 1;

/** ISO 8601 week, such as 2026-W48: the week belongs to the year that its Thursday is in. */
export function isoWeek(serial: number): string {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 4;
  const year = Number(isoOfSerial(thursday).slice(0, 4));
  const firstDay = serialOf(year, 1, 1) as number;
  const week = Math.floor((thursday - firstDay) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Which days and moments a run has: the calendar of the spreadsheet for due dates, of the script for runs and mails. */
import { isoOfSerial, isoWeek, serialOfIso, weekdayOf } from '../../method/days';
import type { Words } from '../../messages';
import type { RunContext } from '../run/run-context';

/** The zone of the script (appsscript.json): triggers run by its clock (GOOGLE.md 23). */
export const SCRIPT_ZONE = 'Europe/Stockholm';

const HALF_A_YEAR_MS = 182 * 86_400_000;

export interface ScriptDay {
  /** Serial day number. */
  readonly day: number;
  /** Serial date and time. */
  readonly moment: number;
  readonly week: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

export function scriptDay(context: RunContext): ScriptDay {
  const local = context.localTime(context.now, SCRIPT_ZONE);
  const day = serialOfIso(local.date) as number;
  const [hours = 0, minutes = 0] = local.time.split(':').map(Number);
  return { day, moment: day + (hours * 60 + minutes) / 1440, week: isoWeek(day), weekday: weekdayOf(day) };
}

/** Today where due dates are (the spreadsheet's zone), as a serial day number. */
export const planDay = (context: RunContext, timeZone: string): number =>
  serialOfIso(context.localTime(context.now, timeZone).date) as number;

/** The next mail day after today, as a serial day number. */
export const nextMailDay = (today: ScriptDay, mailWeekday: number): number =>
  today.day + (((mailWeekday - today.weekday + 6) % 7) + 1);

/** Today, where the hour of the run has not come yet; else tomorrow. */
export const nextRunDay = ({ day, moment }: ScriptDay, hour: number): number =>
  moment - day < hour / 24 ? day : day + 1;

/** The first mail day that the morning run comes to. */
export const nextMailingDay = (nextRun: number, mailWeekday: number): number =>
  nextRun + ((mailWeekday - weekdayOf(nextRun) + 7) % 7);

/** Whether the clock of a zone ever shows another time than the script's: looked at now and half a year on. */
export function isOtherZone({ localTime, now }: RunContext, timeZone: string): boolean {
  const shown = (ms: number, zone: string): string => Object.values(localTime(ms, zone)).join(' ');
  return [now, now + HALF_A_YEAR_MS].some((ms) => shown(ms, timeZone) !== shown(ms, SCRIPT_ZONE));
}

/** A serial date and time in words. */
export function momentOfSerial(moment: number, { momentInWords }: Words): string {
  const minutes = Math.round((moment - Math.floor(moment)) * 1440);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return momentInWords(isoOfSerial(moment), time);
}

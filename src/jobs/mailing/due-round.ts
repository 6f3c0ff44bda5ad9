/** Which week's mails a morning has to send: those of the mail day itself, or of the last one where they were missed or cut short. */
import { isoOfSerial, isoWeek, serialOfIso, weekdayOf } from '../../method/days';
import type { Settings } from '../../settings/settings';
import { nextMailingDay, nextRunDay, type ScriptDay } from './days-of-run';
import { mailingMode, type MailingProperties } from './mailing-properties';

const DAY_MS = 86_400_000;

/** So long after its day a round is made up for in the week after too; later the next one is near. */
const LATE_DAYS = 3;

export interface DueRound {
  /** ISO week that the mails are of. */
  readonly week: string;
  /** Its mail day has been. */
  readonly late: boolean;
}

/** null = no mails are due. `day` is that of the run, as a serial day number. */
export function dueRound(
  day: number,
  { mailWeekday }: Pick<Settings, 'mailWeekday'>,
  properties: MailingProperties,
): DueRound | null {
  const mailDay = day - ((weekdayOf(day) - mailWeekday + 7) % 7);
  const week = isoWeek(mailDay);
  if (day === mailDay) return { week, late: false };
  const inTime = week === isoWeek(day) || day - mailDay <= LATE_DAYS;
  return inTime && mailDay >= firstDay(properties) && properties.week !== week ? { week, late: true } : null;
}

/**
 * The day of the next run, as a serial day number. Within its hour it is today's, unless that has been: a trigger runs some time
 * within the hour (GOOGLE.md 23). `now` is milliseconds since 1970.
 */
export function comingRunDay(
  today: ScriptDay,
  settings: Pick<Settings, 'mailHour'>,
  { hour, beat }: Pick<MailingProperties, 'hour' | 'beat'>,
  now: number,
): number {
  const runHour = hour ?? settings.mailHour;
  const sinceMidnight = today.moment - today.day;
  const isItsHour = Math.floor(sinceMidnight * 24 + 1e-6) === runHour;
  const isToCome = beat !== null && now - beat >= sinceMidnight * DAY_MS;
  return isItsHour && isToCome ? today.day : nextRunDay(today, runHour);
}

/** The round of the next run; null = it sends no mails, or there is no run. `now` is milliseconds since 1970. */
export function nextRound(
  today: ScriptDay,
  settings: Settings,
  properties: MailingProperties,
  now: number,
): DueRound | null {
  if (mailingMode(properties) === 'off' || properties.stopping) return null;
  return dueRound(comingRunDay(today, settings, properties, now), settings, properties);
}

/** The first mail day that the mailing answers for, as a serial day number; by an earlier version it was the first after switching on. */
const firstDay = ({ first, since }: MailingProperties): number =>
  serialOfIso(first) ?? (serialOfIso(since) ?? Infinity) + 1;

/** What to remember when a mailing is switched on: yyyy-mm-dd. Whoever takes one over answers for what it owed. */
export function firstMailDay(before: MailingProperties, now: ScriptDay, settings: Settings): string {
  const owed = before.owner === '' ? Infinity : firstDay(before);
  return isoOfSerial(
    Number.isFinite(owed) ? owed : nextMailingDay(nextRunDay(now, settings.mailHour), settings.mailWeekday),
  );
}

/** What the script remembers of the mailing between runs: who owns it, since when, when it last ran (GOOGLE.md 23). */
import { call, type Job } from '../../google/call';
import { serialOfIso } from '../../method/days';

const KEYS = {
  owner: 'dm.mailing.owner',
  stopping: 'dm.mailing.stopping',
  since: 'dm.mailing.since',
  first: 'dm.mailing.first',
  hour: 'dm.mailing.hour',
  beat: 'dm.mailing.beat',
  week: 'dm.mailing.week',
} as const;

const YES = 'yes';

/** A beat older than this means that a morning was missed. */
const LATE_MS = 26 * 3_600_000;

export interface MailingProperties {
  /** Address; '' = the mailing is off. */
  readonly owner: string;
  /** Being switched off: nothing is sent any more, although the owner is still named until all of it is done. */
  readonly stopping: boolean;
  /** yyyy-mm-dd; '' where the mailing is off. */
  readonly since: string;
  /** yyyy-mm-dd of the first mail day that it answers for; '' where it is off, or was switched on by an earlier version. */
  readonly first: string;
  /** The hour that the trigger was made for; null where none was. */
  readonly hour: number | null;
  /** End of the last morning run, milliseconds since 1970; null = none yet. */
  readonly beat: number | null;
  /** ISO week whose mails have all been dealt with; '' = none. */
  readonly week: string;
}

/** `stopping`, `unfinished`: a click on Slå på/av utskick that was cut off, and that the next click mends. */
export type MailingMode = 'on' | 'off' | 'stopping' | 'unfinished';

export function mailingMode({ owner, stopping, hour }: MailingProperties): MailingMode {
  if (owner === '') return 'off';
  if (stopping) return 'stopping';
  return hour === null ? 'unfinished' : 'on';
}

/** Whether a run of this person's may send by itself. */
export const isOwnMailing = ({ owner, stopping }: MailingProperties, user: string): boolean =>
  owner === user && !stopping;

export function* readMailingProperties(): Job<MailingProperties> {
  const all = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const text = (key: keyof typeof KEYS): string => all[KEYS[key]] ?? '';
  const number = (key: keyof typeof KEYS): number | null => (text(key) === '' ? null : Number(text(key)));
  return {
    owner: text('owner'),
    // Whatever word an earlier version used.
    stopping: text('stopping') !== '',
    since: text('since'),
    first: text('first'),
    hour: number('hour'),
    beat: number('beat'),
    week: text('week'),
  };
}

/** Only what is given changes; null, false and '' are kept as an empty text. */
export function* setMailingProperties(changed: Partial<MailingProperties>): Job<void> {
  const properties = Object.fromEntries(
    Object.entries(changed).map(([key, value]) => [KEYS[key as keyof typeof KEYS], stored(value)]),
  );
  yield* call('appsscript.PropertiesService.setProperties', { store: 'script', properties });
}

const stored = (value: string | number | boolean | null): string => {
  if (typeof value === 'boolean') return value ? YES : '';
  return value === null ? '' : String(value);
};

/**
 * Until when the mailing is in time: so many milliseconds since 1970 after the last run, or before the first run the end of a day, as a
 * serial day number.
 */
export function inTimeUntil({
  beat,
  since,
}: Pick<MailingProperties, 'beat' | 'since'>): { readonly ms: number } | { readonly day: number } {
  if (beat !== null) return { ms: beat + LATE_MS };
  return { day: (serialOfIso(since) ?? Infinity) + 1 };
}

/** Whether a morning was missed. `today` is a serial day number; before the first run the day of switching on counts. */
export function isLate(properties: MailingProperties, now: number, today: number): boolean {
  if (properties.owner === '') return false;
  const until = inTimeUntil(properties);
  return 'ms' in until ? now > until.ms : today > until.day;
}

/**
 * What each row of Driftstatus says: who owns the mailing, when it last ran, when it runs next and which mails are unsure. It is read
 * long after it was written, so whatever passes is told with its date.
 */
import type { Words } from '../../messages';
import type { HeaderKey } from '../../messages/keys';
import { isoOfSerial, weekdayOf } from '../../method/days';
import type { Fate } from '../../method/mailing-log';
import type { Settings } from '../../settings/settings';
import type { RunContext } from '../run/run-context';
import { isOtherZone, momentOfSerial, nextMailingDay, scriptDay, type ScriptDay } from './days-of-run';
import { comingRunDay } from './due-round';
import { inTimeUntil, isLate, mailingMode, type MailingMode, type MailingProperties } from './mailing-properties';

export interface StatusFacts {
  readonly context: RunContext;
  readonly properties: MailingProperties;
  readonly settings: Settings;
  readonly today: ScriptDay;
  readonly fates: ReadonlyMap<string, Fate>;
  /** Recipients left today of the person whose run it is. */
  readonly quota: number;
  /** Zone of the workbook. */
  readonly timeZone: string;
  /** Mails that the next run sends, whatever day it is. */
  readonly waiting: number;
}

type StatusKey = keyof Words['statusMessages']['rows'];

/** A row's value and its explanation; null = there is nothing to say. */
type Said = readonly [value: string, explanation: string] | null;

/** `late`: it is on, but has stopped running. */
const stateOf = ({ properties, context, today }: StatusFacts): MailingMode | 'late' => {
  const mode = mailingMode(properties);
  return mode === 'on' && isLate(properties, context.now, today.day) ? 'late' : mode;
};

function saidOf(facts: StatusFacts, words: Words): Readonly<Record<StatusKey, Said>> {
  const { context, fates, quota, timeZone } = facts;
  const { statusMessages } = words;
  const { explanations } = statusMessages;
  const sent = [...fates.values()].flatMap((fate) => (fate.state === 'sent' && fate.time !== null ? [fate.time] : []));
  const unsure = [...fates.values()].flatMap((fate) => (fate.state === 'unsure' ? [fate.recipient] : [])).sort();
  const day = isoOfSerial(scriptDay(context).day);
  return {
    owner: ownerOf(facts, words),
    last: [lastRun(facts, words), explanations.last],
    onTime: inTime(facts, words),
    ...comingRun(facts, words),
    lastMailing: [
      sent.length === 0 ? statusMessages.noMail : momentOfSerial(Math.max(...sent), words),
      explanations.lastMailing,
    ],
    unsure:
      unsure.length === 0
        ? [statusMessages.noUnsure, explanations.noUnsure]
        : [statusMessages.unsure(unsure), explanations.unsure],
    quota: [statusMessages.quota(quota, day, context.user), explanations.quota],
    timeZone: isOtherZone(context, timeZone) ? [statusMessages.otherZone(timeZone), explanations.timeZone] : null,
  };
}

function ownerOf({ properties }: StatusFacts, { statusMessages }: Words): Said {
  const mode = mailingMode(properties);
  const { owner } = properties;
  return [mode === 'on' ? owner : statusMessages.owner[mode](owner), statusMessages.explanations.owner[mode]];
}

function lastRun({ context, properties: { beat } }: StatusFacts, words: Words): string {
  if (beat === null) return words.statusMessages.never;
  return momentOfSerial(scriptDay({ ...context, now: beat }).moment, words);
}

function inTime(facts: StatusFacts, words: Words): Said {
  const { statusMessages } = words;
  const { explanations } = statusMessages;
  const state = stateOf(facts);
  if (state === 'late') return [statusMessages.late, explanations.late];
  if (state !== 'on') return [statusMessages.notOn, ''];
  const until = inTimeUntil(facts.properties);
  if ('day' in until) return [statusMessages.firstBy(dayOfSerial(until.day, words)), explanations.onTime];
  const { moment } = scriptDay({ ...facts.context, now: until.ms });
  return [statusMessages.inTimeUntil(momentOfSerial(moment, words)), explanations.onTime];
}

/** Of a run that has stopped coming nobody knows when the next is. */
function comingRun(facts: StatusFacts, words: Words): Readonly<Record<'next' | 'nextMailing', Said>> {
  const { context, properties, settings, waiting } = facts;
  const { statusMessages } = words;
  const { explanations } = statusMessages;
  const state = stateOf(facts);
  if (state === 'late') {
    const unknown = [statusMessages.unknown, explanations.late] as const;
    return { next: unknown, nextMailing: unknown };
  }
  if (state !== 'on')
    return { next: [statusMessages.notOn, ''], nextMailing: [statusMessages.notOn, explanations.byHand] };
  const run = comingRunDay(scriptDay(context), settings, properties, context.now);
  const hour = properties.hour ?? settings.mailHour;
  return {
    next: [statusMessages.nextRun(isoOfSerial(run), weekdayOf(run), hour), explanations.next],
    nextMailing: [
      waiting > 0
        ? statusMessages.waiting(dayOfSerial(run, words), waiting)
        : dayOfSerial(nextMailingDay(run, settings.mailWeekday), words),
      explanations.nextMailing,
    ],
  };
}

const dayOfSerial = (day: number, { dayInWords }: Words): string => dayInWords(isoOfSerial(day), weekdayOf(day));

/** The rows that have something to say, in their order. */
export function statusRows(facts: StatusFacts, words: Words): readonly Readonly<Record<HeaderKey<'status'>, string>>[] {
  const { rows } = words.statusMessages;
  const said = saidOf(facts, words);
  return (Object.keys(rows) as StatusKey[]).flatMap((key) => {
    const row = said[key];
    return row ? [{ what: rows[key], value: row[0], explanation: row[1] }] : [];
  });
}

/** The rows as one sentence each. */
export const statusSentences = (facts: StatusFacts, words: Words): readonly string[] =>
  statusRows(facts, words).map(({ what, value }) => `${what}: ${value}`);

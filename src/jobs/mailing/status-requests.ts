/** The tab Driftstatus: who owns the mailing, when it last ran, when it runs next and which mails are unsure, each row in words. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../messages';
import type { HeaderKey } from '../../messages/keys';
import { isoOfSerial, weekdayOf } from '../../method/days';
import type { Fate } from '../../method/mailing-log';
import { cellText } from '../../grid/clean-text';
import type { Settings } from '../../settings/settings';
import { momentOfSerial, scriptDay, type ScriptDay } from './days-of-run';
import { isLate, type MailingProperties } from './mailing-properties';
import type { StatusTable } from './tables';
import type { RunContext } from '../run/run-context';

export interface StatusFacts {
  readonly context: RunContext;
  readonly properties: MailingProperties;
  readonly settings: Settings;
  readonly today: ScriptDay;
  readonly fates: ReadonlyMap<string, Fate>;
  /** Recipients left today. */
  readonly quota: number;
}

type StatusKey = keyof Words['statusMessages']['rows'];
const keysOf = ({ statusMessages }: Words): readonly StatusKey[] => Object.keys(statusMessages.rows) as StatusKey[];

/** What each row says. */
function statusWords(
  { context, properties, settings, today, fates, quota }: StatusFacts,
  words: Words,
): Readonly<Record<StatusKey, string>> {
  const { statusMessages } = words;
  const on = properties.owner !== '';
  const nextRun = nextRunDay(context, properties, settings);
  const late = isLate(properties, context.now, today.day);
  const sent = [...fates.values()].flatMap((fate) => (fate.state === 'sent' && fate.time !== null ? [fate.time] : []));
  const unsure = [...fates.values()]
    .filter(({ state }) => state === 'unsure')
    .map(({ recipient }) => recipient)
    .sort();
  return {
    owner: on ? properties.owner : statusMessages.off,
    last:
      properties.beat === null
        ? statusMessages.never
        : momentOfSerial(scriptDay({ ...context, now: properties.beat }).moment, words),
    onTime: !on ? statusMessages.notOn : late ? statusMessages.late : statusMessages.on,
    next: on
      ? statusMessages.nextRun(isoOfSerial(nextRun), weekdayOf(nextRun), runHour(properties, settings))
      : statusMessages.notOn,
    nextMailing: on ? dayOfSerial(nextMailingDay(nextRun, settings.mailWeekday), words) : statusMessages.notOn,
    lastMailing: sent.length === 0 ? statusMessages.noMail : momentOfSerial(Math.max(...sent), words),
    unsure: unsure.length === 0 ? statusMessages.noUnsure : statusMessages.unsure(unsure),
    quota: statusMessages.quota(quota),
  };
}

/** The rows as one sentence each. */
export function statusSentences(facts: StatusFacts, words: Words): readonly string[] {
  const values = statusWords(facts, words);
  return keysOf(words).map((key) => `${words.statusMessages.rows[key]}: ${values[key]}`);
}

const dayOfSerial = (day: number, { dayInWords }: Words): string => dayInWords(isoOfSerial(day), weekdayOf(day));

const runHour = (properties: MailingProperties, settings: Settings): number => properties.hour ?? settings.mailHour;

/** Today, where the hour of the run has not come yet; else tomorrow. */
function nextRunDay(context: RunContext, properties: MailingProperties, settings: Settings): number {
  const { day, moment } = scriptDay(context);
  return moment - day < runHour(properties, settings) / 24 ? day : day + 1;
}

/** The first mail day that the morning run comes to. */
const nextMailingDay = (nextRun: number, mailWeekday: number): number =>
  nextRun + ((mailWeekday - weekdayOf(nextRun) + 7) % 7);

/** The requests that make Driftstatus say so; none where it already does. */
export function statusRequests(
  table: StatusTable | null,
  facts: StatusFacts,
  words: Words,
): readonly sheets_v4.Schema$Request[] {
  if (!table) return [];
  const values = statusWords(facts, words);
  const first = table.headerRow + 1;
  const columns = Object.keys(words.headers.status) as HeaderKey<'status'>[];
  const wanted = keysOf(words).map((key) => ({
    what: words.statusMessages.rows[key],
    value: values[key],
    explanation: words.statusMessages.explanations[key],
  }));
  const missing = first + wanted.length - table.tab.rowCount;
  const shown = (place: number, column: keyof StatusTable['at']): string =>
    cellText(table.grid[first + place]?.[table.at[column]]);
  const updates = columns.filter((column) => wanted.some((row, place) => shown(place, column) !== row[column]));
  if (updates.length === 0) return [];
  return [
    ...(missing > 0 ? [{ appendDimension: { sheetId: table.tab.sheetId, dimension: 'ROWS', length: missing } }] : []),
    ...updates.map((column) => ({
      updateCells: {
        start: { sheetId: table.tab.sheetId, rowIndex: first, columnIndex: table.at[column] },
        // A long list of recipients is read, not cut.
        rows: wanted.map((row) => ({
          values: [{ userEnteredValue: { stringValue: row[column] }, userEnteredFormat: { wrapStrategy: 'WRAP' } }],
        })),
        fields: 'userEnteredValue,userEnteredFormat.wrapStrategy',
      },
    })),
  ];
}

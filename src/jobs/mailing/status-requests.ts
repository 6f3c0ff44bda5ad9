/** The tab Driftstatus: who owns the mailing, when it last ran, when it runs next and which mails are unsure, each row in words. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { inEveryLanguage, type Words } from '../../messages';
import type { HeaderKey } from '../../messages/keys';
import { isoOfSerial, weekdayOf } from '../../method/days';
import type { Fate } from '../../method/mailing-log';
import { cellText } from '../../grid/clean-text';
import type { Settings } from '../../settings/settings';
import { isOtherZone, momentOfSerial, nextMailingDay, nextRunDay, scriptDay, type ScriptDay } from './days-of-run';
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
  /** Zone of the workbook. */
  readonly timeZone: string;
  /** Mails that the next run sends, whatever day it is. */
  readonly waiting: number;
}

type StatusKey = keyof Words['statusMessages']['rows'];
const keysOf = ({ statusMessages }: Words): readonly StatusKey[] => Object.keys(statusMessages.rows) as StatusKey[];

/** What each row says; '' = there is nothing to say. */
function statusWords(
  { context, properties, settings, today, fates, quota, timeZone, waiting }: StatusFacts,
  words: Words,
): Readonly<Record<StatusKey, string>> {
  const { statusMessages } = words;
  const on = properties.owner !== '';
  const nextRun = nextRunDay(scriptDay(context), runHour(properties, settings));
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
    nextMailing: !on
      ? statusMessages.notOn
      : waiting > 0
        ? statusMessages.waiting(dayOfSerial(nextRun, words), waiting)
        : dayOfSerial(nextMailingDay(nextRun, settings.mailWeekday), words),
    lastMailing: sent.length === 0 ? statusMessages.noMail : momentOfSerial(Math.max(...sent), words),
    unsure: unsure.length === 0 ? statusMessages.noUnsure : statusMessages.unsure(unsure),
    quota: statusMessages.quota(quota),
    timeZone: isOtherZone(context, timeZone) ? statusMessages.otherZone(timeZone) : '',
  };
}

/** The rows as one sentence each. */
export function statusSentences(facts: StatusFacts, words: Words): readonly string[] {
  const values = statusWords(facts, words);
  return keysOf(words)
    .filter((key) => values[key] !== '')
    .map((key) => `${words.statusMessages.rows[key]}: ${values[key]}`);
}

const dayOfSerial = (day: number, { dayInWords }: Words): string => dayInWords(isoOfSerial(day), weekdayOf(day));

const runHour = (properties: MailingProperties, settings: Settings): number => properties.hour ?? settings.mailHour;

type Row = Readonly<Record<HeaderKey<'status'>, string>>;

const isOurs = (what: string): boolean =>
  inEveryLanguage(({ statusMessages }) => Object.values(statusMessages.rows))
    .flat()
    .includes(what);

const EMPTY: Row = { what: '', value: '', explanation: '' };

const rowOf = (key: StatusKey, value: string, { statusMessages }: Words): Row => ({
  what: statusMessages.rows[key],
  value,
  explanation: statusMessages.explanations[key],
});

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
  const said = keysOf(words).filter((key) => values[key] !== '');
  // What no longer has anything to say leaves an empty row at the end.
  const below = table.grid.slice(first + said.length, first + keysOf(words).length);
  const stale = below.filter((cells) => isOurs(cellText(cells[table.at.what]))).map(() => EMPTY);
  const wanted = [...said.map((key) => rowOf(key, values[key], words)), ...stale];
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
          values: [
            {
              ...(row[column] && { userEnteredValue: { stringValue: row[column] } }),
              userEnteredFormat: { wrapStrategy: 'WRAP' },
            },
          ],
        })),
        fields: 'userEnteredValue,userEnteredFormat.wrapStrategy',
      },
    })),
  ];
}

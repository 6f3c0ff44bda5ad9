/**
 * What Utskick says of each mail. Rows are only ever added, and people sort and filter them, so their order means nothing:
 * the fate of a mail follows from which results it has and how many of each.
 */
import { readIdentity, readMailKey, type KeyItem } from './mail-key';

export const mailResults = ['started', 'sent', 'failed', 'unsure'] as const;
export type MailResult = (typeof mailResults)[number];

export interface LogEntry {
  /** Serial date and time, in the script's zone; null where it can't be read. */
  readonly time: number | null;
  readonly identity: string;
  readonly items: readonly KeyItem[];
  readonly recipient: string;
  readonly subject: string;
  /** Null for a text that is none of ours. */
  readonly result: MailResult | null;
}

/** `sent` and `unsure` are never sent again; `failed` was surely refused and may be tried again. */
export interface Fate {
  readonly state: 'sent' | 'unsure' | 'failed';
  /** Whether the log already has a row that says Osäkert. */
  readonly noted: boolean;
  readonly recipient: string;
  readonly subject: string;
  readonly items: readonly KeyItem[];
  /** When it was begun last: a row of its outcome may be of a later run, or changed by a person. */
  readonly time: number | null;
}

/**
 * A mail that was begun more often than it was refused, and has no word of being sent, is unsure: the run may have died on
 * either side of the sending. A person settles it by changing a result to Skickat or Misslyckades. Rows whose key is none
 * of ours tell of no mail.
 */
export function fatesOf(log: readonly LogEntry[]): ReadonlyMap<string, Fate> {
  const byIdentity = new Map<string, LogEntry[]>();
  for (const entry of log) {
    const entries = byIdentity.get(entry.identity);
    if (entries) entries.push(entry);
    else byIdentity.set(entry.identity, [entry]);
  }
  const ours = [...byIdentity].filter(([identity]) => readIdentity(identity) !== null);
  return new Map(ours.map(([identity, entries]) => [identity, fate(entries)]));
}

function fate(entries: readonly LogEntry[]): Fate {
  const count = (result: MailResult): number => entries.filter((entry) => entry.result === result).length;
  const noted = count('unsure') > 0;
  const state =
    count('sent') > 0 ? 'sent' : count('failed') > 0 && count('started') <= count('failed') ? 'failed' : 'unsure';
  const timesOf = (list: readonly LogEntry[]): readonly number[] =>
    list.flatMap(({ time }) => (time === null ? [] : [time]));
  const begun = timesOf(entries.filter(({ result }) => result === 'started'));
  const times = begun.length > 0 ? begun : timesOf(entries);
  return {
    state,
    noted,
    recipient: entries.find((entry) => entry.recipient !== '')?.recipient ?? '',
    subject: entries.find((entry) => entry.subject !== '')?.subject ?? '',
    items: entries.find((entry) => entry.items.length > 0)?.items ?? [],
    time: times.length > 0 ? Math.max(...times) : null,
  };
}

/** One row of the log, from its cells. */
export function logEntry(cells: {
  readonly time: number | null;
  readonly key: string;
  readonly recipient: string;
  readonly subject: string;
  readonly result: MailResult | null;
}): LogEntry {
  const { identity, items } = readMailKey(cells.key);
  return {
    time: cells.time,
    identity,
    items,
    recipient: cells.recipient,
    subject: cells.subject,
    result: cells.result,
  };
}

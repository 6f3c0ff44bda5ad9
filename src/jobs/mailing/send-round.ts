/**
 * Sends the mails of the week that have not gone yet. Each is logged as begun before it goes and with its outcome after, the
 * outcome together with the beginning of the next: N mails are N + 1 writes. Whatever is cut off, nothing goes twice.
 */
import { call, type Job } from '../../google/call';
import type { Words } from '../../messages';
import { readIdentity } from '../../method/mail-key';
import { fatesOf, type LogEntry } from '../../method/mailing-log';
import type { RunContext } from '../run/run-context';
import { statusRequests } from './status-requests';
import { planDay, scriptDay, type ScriptDay } from './days-of-run';
import { isLate, isOwnMailing, readMailingProperties, type MailingProperties } from './mailing-properties';
import { nextRound } from './due-round';
import { isPending, planRound, type PlannedMail, type Round } from './plan-round';
import type { Books } from './read-books';
import { sendOne, type Outcome } from './send-one';
import { writeLog, type NewLogRow } from './write-log';
import { writePlan, type WrittenPlan } from '../plan/write-plan';

/** A mail is not begun with less than this left: it could be cut off between the log and the sending. */
const NEEDED_MS = 20_000;

export type Waiting = 'quota' | 'pace' | 'time' | 'permission' | 'off';

export interface WaitingMails {
  readonly count: number;
  readonly why: Waiting;
  /** The next morning run sends them; else somebody must. */
  readonly byItself: boolean;
}

export interface RoundResult {
  readonly plan: WrittenPlan;
  readonly round: Round;
  readonly sent: number;
  /** Had gone before this run. */
  readonly already: number;
  /** Refused for their own sake. */
  readonly failed: number;
  /** Of this run and of earlier ones. */
  readonly unsure: number;
  /** Not begun, or refused as any other would have been, and why; null = nothing waits. */
  readonly waiting: WaitingMails | null;
  readonly writes: number;
}

export interface SendOptions {
  /** ISO week whose mails go; that of today where absent. */
  readonly week?: string;
  /** No person has asked for it: it stops before the next mail where the mailing is switched off or taken over meanwhile. */
  readonly byItself?: boolean;
}

/** `before` is as the status should show the mailing. The caller holds the lock. */
export function* sendRound(
  context: RunContext,
  books: Books,
  before: MailingProperties,
  { week, byItself = false }: SendOptions = {},
): Job<RoundResult> {
  const { words } = books;
  const today: ScriptDay = { ...scriptDay(context), ...(week !== undefined && { week }) };
  const planToday = planDay(context, books.workbook.timeZone);
  const plan = yield* writePlan(context, books.workbook, books.plan, planToday, [], words);
  const fates = fatesOf(books.log.entries);
  const round = planRound({ context, books, plan: plan.plan, planToday, today, properties: before, fates });
  const pending = round.mails.filter(isPending);
  const quota = yield* call('appsscript.MailApp.getRemainingDailyQuota', {});

  const { outcomes, entries, rows, properties, why } = yield* sendAll(context, books, before, {
    pending,
    quota,
    today,
    byItself,
  });
  const settled = outcomes.filter(({ stop }) => stop === null);
  const count = (result: Outcome['result']): number => settled.filter((outcome) => outcome.result === result).length;
  const after = fatesOf([...entries, ...rows.map(asEntry)]);
  // Whoever clicked: the run is the owner's, where it has not stopped coming.
  const resumes =
    !isLate(properties, context.now, scriptDay(context).day) &&
    nextRound(scriptDay(context), books.settings, properties, context.now)?.week === today.week;
  const waiting = why === null ? null : { count: pending.length - settled.length, why, byItself: resumes };
  const facts = {
    context,
    properties,
    settings: books.settings,
    today,
    fates: after,
    quota: Math.max(0, quota - count('sent') - count('unsure')),
    timeZone: books.workbook.timeZone,
    waiting: waiting?.byItself ? waiting.count : 0,
  };
  const status = statusRequests(books.status, facts, words);
  yield* writeLog(context, books, entries, rows, status);
  return {
    plan,
    round,
    sent: count('sent'),
    already: round.mails.filter(({ fate }) => fate?.state === 'sent').length,
    failed: count('failed'),
    unsure: [...after.values()].filter(({ state }) => state === 'unsure').length,
    waiting,
    writes: outcomes.length + (rows.length > 0 || status.length > 0 ? 1 : 0),
  };
}

interface ToSend {
  readonly pending: readonly PlannedMail[];
  /** Mails left of the day's. */
  readonly quota: number;
  readonly today: ScriptDay;
  readonly byItself: boolean;
}

interface Gone {
  readonly outcomes: readonly Outcome[];
  /** The log as it is written. */
  readonly entries: readonly LogEntry[];
  /** Rows that are still to be written. */
  readonly rows: readonly NewLogRow[];
  /** As they were seen last. */
  readonly properties: MailingProperties;
  readonly why: Waiting | null;
}

function* sendAll(
  context: RunContext,
  books: Books,
  before: MailingProperties,
  { pending, quota, today, byItself }: ToSend,
): Job<Gone> {
  const { words } = books;
  let entries: readonly LogEntry[] = books.log.entries;
  let rows: readonly NewLogRow[] = unnoted(entries, today, words);
  let why: Waiting | null = null;
  let properties = before;
  const outcomes: Outcome[] = [];
  for (const mail of pending) {
    if (outcomes.length >= quota) why = 'quota';
    else if (context.timeLeft && context.timeLeft() < NEEDED_MS) why = 'time';
    else if (byItself) {
      const now = yield* readMailingProperties();
      properties = { ...now, beat: before.beat };
      if (!isOwnMailing(now, context.user)) why = 'off';
    }
    if (why) break;
    entries = yield* writeLog(context, books, entries, [...rows, logRow(mail, today, 'started', '', words)]);
    const outcome = yield* sendOne(mail, words);
    outcomes.push(outcome);
    rows = [logRow(mail, today, outcome.result, outcome.fault, words)];
    context.progress?.(outcomes.length, pending.length, mail.recipient);
    why = outcome.stop;
    if (why) break;
  }
  return { outcomes, entries, rows, properties, why };
}

function logRow(
  mail: PlannedMail,
  today: ScriptDay,
  result: NewLogRow['result'],
  fault: string,
  { mailKindNames }: Words,
): NewLogRow {
  return {
    time: today.moment,
    kind: mailKindNames[mail.kind],
    // Only the first row says which actions: the later ones are read beside it.
    key: result === 'started' ? mail.key : mail.identity,
    recipient: mail.recipient,
    subject: mail.subject,
    actions: mail.actions,
    result,
    fault,
  };
}

/** Mails that an earlier run left without a word of their fate: said once in the log. */
function unnoted(
  entries: readonly LogEntry[],
  today: ScriptDay,
  { mailingMessages, mailKindNames }: Words,
): readonly NewLogRow[] {
  return [...fatesOf(entries)].flatMap(([identity, fate]): readonly NewLogRow[] => {
    const read = readIdentity(identity);
    if (!read || fate.state !== 'unsure' || fate.noted) return [];
    const { recipient, subject, items } = fate;
    const kind = mailKindNames[read.kind];
    const fault = mailingMessages.interrupted;
    return [
      {
        time: today.moment,
        kind,
        key: identity,
        recipient,
        subject,
        // A key that was too long tells of none.
        actions: items.length > 0 ? items.length : null,
        result: 'unsure',
        fault,
      },
    ];
  });
}

const asEntry = (row: NewLogRow): LogEntry => ({
  time: row.time,
  identity: row.key,
  items: [],
  recipient: row.recipient,
  subject: row.subject,
  result: row.result,
});

/** What the daily trigger starts: Läge every morning, the mails on their weekday (or as soon as possible after), and the beat. */
import { call, type Job } from '../google/call';
import { wordsIn } from '../messages';
import { fatesOf } from '../method/mailing-log';
import type { Done } from './run/done';
import { planDay, scriptDay } from './mailing/days-of-run';
import { dueRound } from './mailing/due-round';
import {
  isOwnMailing,
  readMailingProperties,
  setMailingProperties,
  type MailingProperties,
} from './mailing/mailing-properties';
import { readBooks, type Books } from './mailing/read-books';
import { deleteOwnTriggers } from './mailing/own-triggers';
import { mailingDone } from './mailing/round-in-words';
import { sendRound } from './mailing/send-round';
import { statusRequests } from './mailing/status-requests';
import { planSentences } from './plan/plan-sentences';
import { writePlan } from './plan/write-plan';
import { tabUrl } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';

/** A trigger can wait longer than a person; there is no other until tomorrow. */
const WAIT_MS = 60_000;

/** The trigger of a person who does not own the mailing (any more) takes itself away and sends nothing. */
export function* morningRun(context: RunContext): Job<Done> {
  // Looked at under the lock: whoever switches off has it, or has said so before asking for it.
  yield* takeTurn(WAIT_MS);
  const before = yield* readMailingProperties();
  if (!isOwnMailing(before, context.user)) {
    const removed = yield* deleteOwnTriggers();
    const { morning } = wordsIn(context.language).mailingMessages;
    return { title: morning.title, sentences: [morning.notOwner], links: [], counts: { removed } };
  }
  const books = yield* readBooks(context);
  const shown = { ...before, beat: context.now };
  const week = dueRound(scriptDay(context).day, books.settings, before)?.week ?? null;
  const { done, complete } =
    week === null ? yield* planMorning(context, books, shown) : yield* mailMorning(context, books, shown, week);
  yield* setMailingProperties({ beat: context.now, ...(week !== null && complete && { week }) });
  return done;
}

interface Morning {
  readonly done: Done;
  /** Whether no mail of the week waits. */
  readonly complete: boolean;
}

function* mailMorning(context: RunContext, books: Books, properties: MailingProperties, week: string): Job<Morning> {
  const result = yield* sendRound(context, books, properties, { week, byItself: true });
  return {
    done: { ...mailingDone(books, result), title: books.words.mailingMessages.morning.title },
    complete: result.waiting === null,
  };
}

function* planMorning(context: RunContext, books: Books, properties: MailingProperties): Job<Morning> {
  const { settings, words } = books;
  const today = scriptDay(context);
  const quota = yield* call('appsscript.MailApp.getRemainingDailyQuota', {});
  const facts = {
    context,
    properties,
    settings,
    today,
    fates: fatesOf(books.log.entries),
    quota,
    timeZone: books.workbook.timeZone,
    waiting: 0,
  };
  const status = statusRequests(books.status, facts, words);
  const planToday = planDay(context, books.workbook.timeZone);
  const written = yield* writePlan(context, books.workbook, books.plan, planToday, status, words);
  return {
    done: {
      title: words.mailingMessages.morning.title,
      sentences: planSentences(written, planToday, words),
      links: [{ text: words.planMessages.done.link, url: tabUrl(books.workbook, books.plan.tab.sheetId) }],
      counts: { written: written.changed, identified: written.identified, dated: written.dated },
    },
    complete: true,
  };
}

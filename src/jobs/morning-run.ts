/** What the daily trigger starts: Läge every morning, the mails on their weekday (or as soon as possible after), and the beat. */
import { call, type Job } from '../google/call';
import { wordsIn } from '../messages';
import { serialOfIso } from '../method/days';
import { fatesOf } from '../method/mailing-log';
import type { Settings } from '../settings/settings';
import type { Done } from './run/done';
import { mailDayOfWeek, planDay, scriptDay, type ScriptDay } from './mailing/days-of-run';
import { readMailingProperties, setMailingProperties, type MailingProperties } from './mailing/mailing-properties';
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

/** The trigger of a person who does not own the mailing (any more) takes itself away and sends nothing. */
export function* morningRun(context: RunContext): Job<Done> {
  const before = yield* readMailingProperties();
  if (before.owner !== context.user || before.stopping) {
    const removed = yield* deleteOwnTriggers();
    const { morning } = wordsIn(context.language).mailingMessages;
    return { title: morning.title, sentences: [morning.notOwner], links: [], counts: { removed } };
  }
  yield* takeTurn();
  const books = yield* readBooks(context);
  const today = scriptDay(context);
  const shown = { ...before, beat: context.now };
  const mailing = isMailDay(today, books.settings, before);
  const { done, complete } = mailing
    ? yield* mailMorning(context, books, shown)
    : yield* planMorning(context, books, shown);
  yield* setMailingProperties({ beat: context.now, ...(mailing && complete && { week: today.week }) });
  return done;
}

/**
 * The weekday itself, or a later day of the week where that day's mails were missed or cut short; not the week in which the
 * mailing was switched on that day or later.
 */
function isMailDay(today: ScriptDay, settings: Settings, properties: MailingProperties): boolean {
  const mailDay = mailDayOfWeek(today, settings.mailWeekday);
  if (today.day === mailDay) return true;
  return today.day > mailDay && mailDay > (serialOfIso(properties.since) ?? Infinity) && properties.week !== today.week;
}

interface Morning {
  readonly done: Done;
  /** Whether no mail of the week waits. */
  readonly complete: boolean;
}

function* mailMorning(context: RunContext, books: Books, properties: MailingProperties): Job<Morning> {
  const result = yield* sendRound(context, books, properties);
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
  };
  const status = statusRequests(books.status, facts, words);
  const planToday = planDay(context, books.workbook.timeZone);
  const written = yield* writePlan(context, books.plan.tab, books.plan.grid, planToday, status, words);
  return {
    done: {
      title: words.mailingMessages.morning.title,
      sentences: planSentences(written, planToday, words),
      links: [{ text: words.planMessages.done.link, url: tabUrl(books.workbook, books.plan.tab.sheetId) }],
      counts: { written: written.changed, identified: written.identified },
    },
    complete: true,
  };
}

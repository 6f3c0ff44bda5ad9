/** Slå på/av utskick: the daily trigger of the person who clicks, and who owns the mailing, so that no two people's runs send. */
import { call, type Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import { wordsIn, type Words } from '../messages';
import { isoOfSerial, weekdayOf } from '../method/days';
import { readMailAddress } from '../method/mail-address';
import { fatesOf } from '../method/mailing-log';
import type { Done } from './run/done';
import { scriptDay } from './mailing/days-of-run';
import { comingRunDay, firstMailDay } from './mailing/due-round';
import { readMailingProperties, setMailingProperties, type MailingProperties } from './mailing/mailing-properties';
import { readBooks, type Books } from './mailing/read-books';
import type { MailingWish } from './mailing/mailing-state';
import { deleteOwnTriggers, MORNING_RUN, ownTriggers } from './mailing/own-triggers';
import { statusRequests } from './mailing/status-requests';
import { waitingMails } from './mailing/waiting-mails';
import { tabUrl } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { takeTurn, tryTurn } from './run/take-turn';

/** Long enough for a run that sends to notice before its next mail that it is to stop. */
const OFF_WAIT_MS = 30_000;

/**
 * Reaches the wished state from any; without a wish, the other one of on and off. Throws MAILING_OWNED where another person
 * owns the mailing and the wish is not to take it over.
 */
export function* toggleMailing(context: RunContext, wish?: MailingWish): Job<Done> {
  const before = yield* readMailingProperties();
  const on = wish === undefined ? before.owner === '' : wish !== 'off';
  if (on || isAnothers(before, context)) return yield* switchOver(context, on, wish);
  return yield* switchOff(context, before);
}

const isAnothers = ({ owner }: MailingProperties, { user }: RunContext): boolean => owner !== '' && owner !== user;

function* switchOver(context: RunContext, on: boolean, wish?: MailingWish): Job<Done> {
  yield* takeTurn();
  const books = yield* readBooks(context);
  const before = yield* readMailingProperties();
  if (isAnothers(before, context) && wish !== 'takeOver') {
    throw new SurveyError('MAILING_OWNED', { owner: before.owner, since: before.since });
  }
  if (!on) return yield* switchOff(context, before);
  const after = yield* switchOn(context, books, before);
  yield* writeStatus(context, books, after);
  // Last of all: only what was carried through counts as such, so that a click after a run that died mends the rest.
  yield* setMailingProperties({ hour: after.hour });
  return onDone(context, books, before, after);
}

/** Ownership first: a run that dies after it has an owner without a trigger, which the next click mends. */
function* switchOn(context: RunContext, books: Books, before: MailingProperties): Job<MailingProperties> {
  const { settings } = books;
  const mine = before.owner === context.user;
  const since = mine && before.since !== '' ? before.since : isoOfSerial(scriptDay(context).day);
  const after: MailingProperties = {
    ...before,
    owner: context.user,
    stopping: false,
    since,
    first: firstMailDay(before, scriptDay(context), settings),
    hour: settings.mailHour,
    beat: mine ? before.beat : null,
  };
  const triggers = yield* ownTriggers();
  if (!mine || before.stopping)
    yield* setMailingProperties({
      owner: after.owner,
      since,
      first: after.first,
      hour: null,
      beat: after.beat,
      stopping: false,
    });
  const rightHour = mine && !before.stopping && before.hour === settings.mailHour;
  const kept = rightHour ? triggers.slice(0, 1) : [];
  for (const { id } of triggers.slice(kept.length)) yield* call('appsscript.ScriptApp.deleteTrigger', { id });
  if (kept.length === 0) {
    yield* call('appsscript.ScriptApp.newTrigger', {
      handler: MORNING_RUN,
      schedule: { dailyAtHour: settings.mailHour },
    });
  }
  return after;
}

/**
 * The word that it stops first: from then on no run of hers begins a mail. A run that sends is waited for, but however long it takes
 * the mailing is off when this ends.
 */
function* switchOff(context: RunContext, before: MailingProperties): Job<Done> {
  if (before.owner !== '') yield* setMailingProperties({ stopping: true });
  const alone = yield* tryTurn(OFF_WAIT_MS);
  yield* deleteOwnTriggers();
  const off = { owner: '', since: '', first: '', hour: null, stopping: false } as const;
  const books = alone ? yield* booksIfReadable(context) : null;
  if (books) yield* writeStatus(context, books, { ...before, ...off });
  yield* setMailingProperties(off);
  return offDone(context, books, before, alone);
}

/** null where a tab is missing or cannot be read: that must not keep the mailing on. */
function* booksIfReadable(context: RunContext): Job<Books | null> {
  try {
    return yield* readBooks(context);
  } catch (error) {
    if (error instanceof SurveyError) return null;
    throw error;
  }
}

function* writeStatus(context: RunContext, books: Books, properties: MailingProperties): Job<void> {
  const quota = yield* call('appsscript.MailApp.getRemainingDailyQuota', {});
  const facts = {
    context,
    properties,
    settings: books.settings,
    today: scriptDay(context),
    fates: fatesOf(books.log.entries),
    quota,
    timeZone: books.workbook.timeZone,
    waiting: waitingMails(context, books, properties),
  };
  const requests = statusRequests(books.status, facts, books.words);
  if (requests.length > 0) {
    yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId },
      { requests: [...requests] },
    );
  }
}

function onDone(context: RunContext, books: Books, before: MailingProperties, after: MailingProperties): Done {
  const { words, settings } = books;
  const { toggle } = words.mailingMessages;
  const already = before.owner === context.user;
  const waiting = waitingMails(context, books, after);
  const next = comingRunDay(scriptDay(context), settings, after, context.now);
  return {
    title: toggle.titleOn,
    sentences: [
      ...(already ? [toggle.alreadyOn] : []),
      ...(isAnothers(before, context) ? [toggle.takenOver(before.owner)] : []),
      toggle.on(words.hourSpan(settings.mailHour), words.weekdaysInWords(settings.mailWeekday)),
      ...(waiting > 0 ? [toggle.waiting(waiting, words.dayInWords(isoOfSerial(next), weekdayOf(next)))] : []),
      toggle.asYou(context.user),
      ...withoutLetter(settings.coordinatorEmail, words),
    ],
    links: statusLink(books),
    counts: { changed: already ? 0 : 1 },
  };
}

/** Not `alone`: another run had the workbook, and may be on its way with a mail. */
function offDone({ language }: RunContext, books: Books | null, before: MailingProperties, alone: boolean): Done {
  const { toggle } = (books?.words ?? wordsIn(language)).mailingMessages;
  const already = before.owner === '';
  return {
    title: toggle.titleOff,
    sentences: [...(already ? [toggle.alreadyOff] : []), toggle.off, ...(alone ? [] : [toggle.underWay])],
    links: books ? statusLink(books) : [],
    counts: { changed: already ? 0 : 1 },
  };
}

const statusLink = ({ workbook, status, words }: Books): Done['links'] =>
  status ? [{ text: words.statusMessages.done.link, url: tabUrl(workbook, status.tab.sheetId) }] : [];

function withoutLetter(coordinatorEmail: string, { mailingMessages }: Words): readonly string[] {
  if (coordinatorEmail === '') return [mailingMessages.preview.noLetter];
  return 'address' in readMailAddress(coordinatorEmail) ? [] : [mailingMessages.preview.badCoordinator];
}

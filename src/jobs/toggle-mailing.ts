/** Slå på/av utskick: the daily trigger of the person who clicks, and who owns the mailing, so that no two people's runs send. */
import { call, type Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import { mailingMessages } from '../messages/sv/mailing';
import { hourSpan, statusMessages, weekdaysInWords } from '../messages/sv/status';
import { isoOfSerial } from '../method/days';
import { readMailAddress } from '../method/mail-address';
import { fatesOf } from '../method/mailing-log';
import type { Done } from './done';
import { scriptDay } from './mailing/days-of-run';
import { readMailingProperties, setMailingProperties, type MailingProperties } from './mailing/mailing-properties';
import { readBooks, type Books } from './mailing/read-books';
import { statusRequests } from './status-tab';
import { tabUrl } from './read-workbook';
import type { RunContext } from './run-context';
import { takeTurn } from './take-turn';

/** Name of the function that the trigger calls; main.ts exports it. */
export const MORNING_RUN = 'morningRun';

export type MailingWish = 'on' | 'off' | 'takeOver';

const { toggle } = mailingMessages;

export interface MailingState {
  /** '' = the mailing is off. */
  readonly owner: string;
  /** yyyy-mm-dd */
  readonly since: string;
  readonly mine: boolean;
  readonly stopping: boolean;
  /** Switching on was carried through; otherwise the next click mends it. */
  readonly complete: boolean;
}

/** Who owns the mailing now: what a dialog needs to ask the right question. */
export function* readMailingState(context: RunContext): Job<MailingState> {
  const { owner, since, hour, stopping } = yield* readMailingProperties();
  return { owner, since, stopping, mine: owner === context.user, complete: owner !== '' && hour !== null };
}

/** What a click can mean: switching on what is off or half on, off what is one's own, over what is another's. */
export function wishedMailing({ owner, mine, stopping, complete }: MailingState): MailingWish {
  if (owner === '') return 'on';
  if (!mine) return 'takeOver';
  return stopping || complete ? 'off' : 'on';
}

/**
 * Reaches the wished state from any; without a wish, the other one of on and off. Throws MAILING_OWNED where another person
 * owns the mailing and the wish is not to take it over.
 */
export function* toggleMailing(context: RunContext, wish?: MailingWish): Job<Done> {
  yield* takeTurn();
  const books = yield* readBooks(context);
  const before = yield* readMailingProperties();
  if (before.owner !== '' && before.owner !== context.user && wish !== 'takeOver') {
    throw new SurveyError('MAILING_OWNED', { owner: before.owner, since: before.since });
  }
  const on = wish === undefined ? before.owner === '' : wish !== 'off';
  const after = on ? yield* switchOn(context, books, before) : yield* switchOff(before);
  yield* writeStatus(context, books, after);
  // Last of all: only what was carried through counts as such, so that a click after a run that died mends the rest.
  yield* setMailingProperties(on ? { hour: after.hour } : { owner: '', since: '', hour: null, stopping: false });
  return toggleDone(context, books, before, on);
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
    hour: settings.mailHour,
    beat: mine ? before.beat : null,
  };
  const triggers = yield* ownTriggers();
  if (!mine || before.stopping)
    yield* setMailingProperties({ owner: after.owner, since, hour: null, beat: after.beat, stopping: false });
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

/** The word that it stops first: from then on a trigger that is left sends nothing. */
function* switchOff(before: MailingProperties): Job<MailingProperties> {
  const after: MailingProperties = { ...before, owner: '', since: '', hour: null, stopping: false };
  if (before.owner !== '') yield* setMailingProperties({ stopping: true });
  yield* deleteOwnTriggers();
  return after;
}

export function* deleteOwnTriggers(): Job<number> {
  const triggers = yield* ownTriggers();
  for (const { id } of triggers) yield* call('appsscript.ScriptApp.deleteTrigger', { id });
  return triggers.length;
}

function* ownTriggers(): Job<readonly { readonly id: string }[]> {
  const triggers = yield* call('appsscript.ScriptApp.getProjectTriggers', {});
  return triggers.filter(({ handler }) => handler === MORNING_RUN);
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
  };
  const requests = statusRequests(books.status, facts);
  if (requests.length > 0) {
    yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId },
      { requests: [...requests] },
    );
  }
}

function toggleDone(context: RunContext, books: Books, before: MailingProperties, on: boolean): Done {
  const { mailHour, mailWeekday, coordinatorEmail } = books.settings;
  const already = on ? before.owner === context.user : before.owner === '';
  const taken = on && before.owner !== '' && !already;
  return {
    title: on ? toggle.titleOn : toggle.titleOff,
    sentences: [
      ...(already ? [on ? toggle.alreadyOn : toggle.alreadyOff] : []),
      ...(taken ? [toggle.takenOver(before.owner)] : []),
      ...(on
        ? [
            toggle.on(hourSpan(mailHour), weekdaysInWords(mailWeekday)),
            toggle.asYou(context.user),
            ...withoutLetter(coordinatorEmail),
          ]
        : [toggle.off]),
    ],
    links: books.status
      ? [{ text: statusMessages.done.link, url: tabUrl(books.workbook, books.status.tab.sheetId) }]
      : [],
    counts: { changed: already ? 0 : 1 },
  };
}

function withoutLetter(coordinatorEmail: string): readonly string[] {
  if (coordinatorEmail === '') return [mailingMessages.preview.noLetter];
  return 'address' in readMailAddress(coordinatorEmail) ? [] : [mailingMessages.preview.badCoordinator];
}

/** Visa veckans utskick, which sends nothing, and Skicka nu: the same round, looked at and carried out. */
import { call, type Job } from '../google/call';
import { mailingMessages } from '../messages/sv/mailing';
import { planMessages } from '../messages/sv/plan';
import { fatesOf } from '../method/mailing-log';
import { wantedPlan } from '../method/plan-cells';
import type { Done } from './done';
import { planDay, scriptDay } from './mailing/days-of-run';
import { releaseDocumentLock, takeDocumentLock } from './mailing/document-lock';
import { readMailingProperties } from './mailing/mailing-properties';
import { planFindingLines } from './mailing/plan-finding-lines';
import { planRound, type Round } from './mailing/plan-round';
import { readBooks, type Books } from './mailing/read-books';
import { sendRound, type RoundResult } from './mailing/send-round';
import { tabUrl } from './read-workbook';
import type { RunContext } from './run-context';

/** Exactly who would get what. JSON-able, for a dialog. */
export interface MailPreview {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Addresses that a mail would go to now. */
  readonly recipients: readonly string[];
  readonly mails: readonly PreviewedMail[];
}

export interface PreviewedMail {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly actions: number;
  readonly state: 'planned' | 'sent' | 'unsure' | 'failed';
  /** The state in words. */
  readonly stateWords: string;
}

const { preview, done } = mailingMessages;

/** Reads and writes nothing else: ids that are missing are shown as they would be given. */
export function* previewMailing(context: RunContext): Job<MailPreview> {
  const books = yield* readBooks(context);
  const properties = yield* readMailingProperties();
  const quota = yield* call('appsscript.MailApp.getRemainingDailyQuota', {});
  const planToday = planDay(context, books.workbook.timeZone);
  const plan = wantedPlan(books.plan.grid, planToday);
  const fates = fatesOf(books.log.entries);
  const round = planRound({ context, books, plan, planToday, today: scriptDay(context), properties, fates });
  const mails = round.mails.map(previewed);
  const recipients = mails.filter(({ state }) => state === 'planned' || state === 'failed').map(({ to }) => to);
  const count = (state: PreviewedMail['state']): number => mails.filter((mail) => mail.state === state).length;
  return {
    title: preview.title,
    sentences: [
      preview.count(recipients.length),
      ...(count('sent') > 0 ? [done.already(count('sent'))] : []),
      ...(count('unsure') > 0 ? [done.unsure(count('unsure'))] : []),
      ...(recipients.length > quota ? [done.waitingForQuota(recipients.length - quota)] : []),
      ...roundSentences(round),
      ...planFindingLines(plan.findings),
    ],
    recipients,
    mails,
  };
}

function previewed({ recipient, name, subject, text, html, actions, fate }: Round['mails'][number]): PreviewedMail {
  const state = fate?.state ?? 'planned';
  return { to: recipient, name, subject, text, html, actions, state, stateWords: preview.state[state] };
}

/** Throws as `readBooks`, MAILING_BUSY or PLAN_MOVING; a mail that goes wrong is told of, not thrown. */
export function* sendMailing(context: RunContext): Job<Done> {
  yield* takeDocumentLock();
  const books = yield* readBooks(context);
  const properties = yield* readMailingProperties();
  const result = yield* sendRound(context, books, properties);
  yield* releaseDocumentLock();
  return mailingDone(books, result);
}

export function mailingDone(books: Books, result: RoundResult): Done {
  return {
    title: result.waiting === null ? done.title : done.titleStopped,
    sentences: mailingSentences(result),
    links: [
      { text: done.logLink, url: tabUrl(books.workbook, books.log.tab.sheetId) },
      { text: planMessages.done.link, url: tabUrl(books.workbook, books.plan.tab.sheetId) },
    ],
    counts: {
      sent: result.sent,
      already: result.already,
      failed: result.failed,
      unsure: result.unsure,
      waiting: result.waiting?.count ?? 0,
      written: result.writes,
    },
  };
}

const waitingWords = { quota: done.waitingForQuota, time: done.waitingForTime, permission: done.waitingForPermission } as const;

export function mailingSentences(result: RoundResult): readonly string[] {
  return [
    result.sent > 0 ? done.sent(result.sent) : done.nothing,
    ...(result.already > 0 ? [done.already(result.already)] : []),
    ...(result.failed > 0 ? [done.failed(result.failed)] : []),
    ...(result.unsure > 0 ? [done.unsure(result.unsure)] : []),
    ...(result.waiting === null ? [] : [waitingWords[result.waiting.why](result.waiting.count)]),
    ...roundSentences(result.round),
    ...planFindingLines(result.plan.plan.findings),
  ];
}

function roundSentences(round: Round): readonly string[] {
  const ids = round.unreachable.map(({ action }) => action.id);
  return [
    ...(ids.length > 0 ? [preview.unreachable(ids)] : []),
    ...(round.letter === 'noAddress' ? [preview.noLetter] : []),
    ...(round.letter === 'badAddress' ? [preview.badCoordinator] : []),
  ];
}

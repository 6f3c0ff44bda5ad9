/** Visa veckans utskick, which sends nothing, and Skicka nu: the same round, looked at and carried out. */
import { call, type Job } from '../google/call';
import { mailingMessages } from '../messages/sv/mailing';
import { planMessages } from '../messages/sv/plan';
import { fatesOf, type Fate } from '../method/mailing-log';
import { wantedPlan } from '../method/plan-cells';
import type { Done } from './done';
import { planDay, scriptDay } from './mailing/days-of-run';
import { readMailingProperties } from './mailing/mailing-properties';
import { planFindingLines } from './mailing/plan-finding-lines';
import { isPending, planRound, type PlannedMail, type Round } from './mailing/plan-round';
import { readBooks, type Books } from './mailing/read-books';
import { sendRound, type RoundResult } from './mailing/send-round';
import { tabUrl } from './read-workbook';
import type { RunContext } from './run-context';
import { takeTurn } from './take-turn';

/** Exactly who would get what. JSON-able, for a dialog. */
export interface MailPreview {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Those that would go now, in the order of sending. */
  readonly mails: readonly PreviewedMail[];
  /** Mails of this week that are not sent (again): sent already, or unsure. */
  readonly settled: readonly { readonly to: string; readonly subject: string; readonly state: string }[];
}

export interface PreviewedMail {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  /** Actions that it tells of. */
  readonly actions: number;
  /** In words: would be sent, or was refused before and is tried again. */
  readonly state: string;
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
  const mails = round.mails.filter(isPending).map(previewed);
  const settled = round.mails.filter((mail) => !isPending(mail));
  const count = (state: Fate['state']): number => settled.filter(({ fate }) => fate?.state === state).length;
  return {
    title: preview.title,
    sentences: [
      preview.count(mails.length),
      ...(count('sent') > 0 ? [done.already(count('sent'))] : []),
      ...(count('unsure') > 0 ? [done.unsure(count('unsure'))] : []),
      ...(mails.length > quota ? [done.waitingForQuota(mails.length - quota)] : []),
      ...roundSentences(round),
      ...planFindingLines(plan.findings),
    ],
    mails,
    settled: settled.map(({ recipient, subject, fate }) => ({ to: recipient, subject, state: stateWords(fate) })),
  };
}

const stateWords = (fate: Fate | null): string => preview.state[fate?.state ?? 'planned'];

const previewed = ({ recipient, name, subject, text, html, actions, fate }: PlannedMail): PreviewedMail => ({
  to: recipient,
  name,
  subject,
  body: text,
  htmlBody: html,
  actions,
  state: stateWords(fate),
});

/** Throws as `readBooks`, WORKBOOK_BUSY or PLAN_MOVING; a mail that goes wrong is told of, not thrown. */
export function* sendMailing(context: RunContext): Job<Done> {
  yield* takeTurn();
  const books = yield* readBooks(context);
  const properties = yield* readMailingProperties();
  const result = yield* sendRound(context, books, properties);
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

const waitingWords = {
  quota: done.waitingForQuota,
  pace: done.waitingForPace,
  time: done.waitingForTime,
  permission: done.waitingForPermission,
} as const;

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

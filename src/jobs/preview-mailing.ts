/** The menu item Visa veckans utskick: the round as it would go now. It sends nothing and writes nothing. */
import { call, type Job } from '../google/call';
import type { Words } from '../messages';
import { fatesOf, type Fate } from '../method/mailing-log';
import { planDay, scriptDay } from './mailing/days-of-run';
import { readMailingProperties } from './mailing/mailing-properties';
import { isPending, planRound, type PlannedMail } from './mailing/plan-round';
import { readBooks } from './mailing/read-books';
import { roundSentences } from './mailing/round-in-words';
import { planFindingLines } from './plan/plan-finding-lines';
import { planOf } from './plan/write-plan';
import type { RunContext } from './run/run-context';

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

/** Reads and writes nothing else: ids that are missing are shown as they would be given. */
export function* previewMailing(context: RunContext): Job<MailPreview> {
  const books = yield* readBooks(context);
  const { words } = books;
  const { preview, done } = words.mailingMessages;
  const properties = yield* readMailingProperties();
  const quota = yield* call('appsscript.MailApp.getRemainingDailyQuota', {});
  const planToday = planDay(context, books.workbook.timeZone);
  const plan = planOf(books.plan, planToday, words);
  const fates = fatesOf(books.log.entries);
  const round = planRound({ context, books, plan, planToday, today: scriptDay(context), properties, fates });
  const mails = round.mails.filter(isPending).map((mail) => previewed(mail, words));
  const settled = round.mails.filter((mail) => !isPending(mail));
  const count = (state: Fate['state']): number => settled.filter(({ fate }) => fate?.state === state).length;
  return {
    title: preview.title,
    sentences: [
      preview.count(mails.length),
      ...(count('sent') > 0 ? [done.already(count('sent'))] : []),
      ...(count('unsure') > 0 ? [done.unsure(count('unsure'))] : []),
      ...(mails.length > quota ? [done.waitingForQuota(mails.length - quota)] : []),
      ...roundSentences(round, words),
      ...planFindingLines(plan.findings, words),
    ],
    mails,
    settled: settled.map(({ recipient, subject, fate }) => ({
      to: recipient,
      subject,
      state: stateWords(fate, words),
    })),
  };
}

const stateWords = (fate: Fate | null, { mailingMessages }: Words): string =>
  mailingMessages.preview.state[fate?.state ?? 'planned'];

const previewed = (
  { recipient, name, subject, text, html, actions, fate }: PlannedMail,
  words: Words,
): PreviewedMail => ({
  to: recipient,
  name,
  subject,
  body: text,
  htmlBody: html,
  actions,
  state: stateWords(fate, words),
});

/** How many mails of a week that was begun or missed the next morning run will send, as the plan and the log stand now. */
import { fatesOf } from '../../method/mailing-log';
import { planOf } from '../plan/write-plan';
import type { RunContext } from '../run/run-context';
import { planDay, scriptDay } from './days-of-run';
import { nextRound } from './due-round';
import type { MailingProperties } from './mailing-properties';
import { isPending, planRound } from './plan-round';
import type { Books } from './read-books';

/** 0 where the next run sends none, or those of its own day. */
export function waitingMails(context: RunContext, books: Books, properties: MailingProperties): number {
  const today = scriptDay(context);
  const next = nextRound(today, books.settings, properties, context.now);
  if (!next?.late) return 0;
  const planToday = planDay(context, books.workbook.timeZone);
  const plan = planOf(books.plan, planToday, books.words);
  const fates = fatesOf(books.log.entries);
  const facts = { context, books, plan, planToday, today: { ...today, week: next.week }, properties, fates };
  return planRound(facts).mails.filter(isPending).length;
}

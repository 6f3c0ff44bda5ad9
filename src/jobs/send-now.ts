/** The menu item Skicka nu: the mails of the week that have not gone yet. */
import type { Job } from '../google/call';
import { readMailingProperties } from './mailing/mailing-properties';
import { readBooks } from './mailing/read-books';
import { mailingDone } from './mailing/round-in-words';
import { sendRound } from './mailing/send-round';
import type { Done } from './run/done';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';

/** Throws as `readBooks`, WORKBOOK_BUSY or PLAN_MOVING; a mail that goes wrong is told of, not thrown. */
export function* sendNow(context: RunContext): Job<Done> {
  yield* takeTurn();
  const books = yield* readBooks(context);
  const properties = yield* readMailingProperties();
  const result = yield* sendRound(context, books, properties);
  return mailingDone(books, result);
}

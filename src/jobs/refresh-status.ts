/** The menu item Uppdatera driftstatus: writes the tab anew from what is known now; sends and changes nothing else. */
import { call, type Job } from '../google/call';
import { fatesOf } from '../method/mailing-log';
import { scriptDay } from './mailing/days-of-run';
import { readMailingProperties } from './mailing/mailing-properties';
import { readBooks } from './mailing/read-books';
import { statusRequests } from './mailing/status-requests';
import { statusSentences } from './mailing/status-words';
import { waitingMails } from './mailing/waiting-mails';
import type { Done } from './run/done';
import type { RunContext } from './run/run-context';
import { tabUrl } from './workbook/read-workbook';

export function* refreshStatus(context: RunContext): Job<Done> {
  const books = yield* readBooks(context);
  const { words } = books;
  const { statusMessages } = words;
  const properties = yield* readMailingProperties();
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
  const requests = statusRequests(books.status, facts, words);
  if (requests.length > 0) {
    yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId },
      { requests: [...requests] },
    );
  }
  return {
    title: statusMessages.done.title,
    sentences: statusSentences(facts, words),
    links: books.status
      ? [{ text: statusMessages.done.link, url: tabUrl(books.workbook, books.status.tab.sheetId) }]
      : [],
    counts: { written: requests.length > 0 ? 1 : 0 },
  };
}

/** Adds rows to Utskick and makes sure that they are there, once, also where Google's answer is lost. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { Meaning } from '../../google/refusals';
import type { Grid } from '../../grid/grid';
import { logEntry, type LogEntry, type MailResult } from '../../method/mailing-log';
import { appendLogRows, type LogRow } from '../../requests/sheets/log-rows';
import { wholeTab } from '../../requests/sheets/a1';
import type { RunContext } from '../run/run-context';
import type { Books } from './read-books';
import { mailingLogTable, type LogTable } from './tables';

const TRIES = 3;

/** What is wrong with one request of the batch, and with the whole batch for its sake. */
const REFUSED: ReadonlySet<Meaning> = new Set<Meaning>(['invalid', 'protected']);

export interface NewLogRow extends Omit<LogRow, 'result'> {
  readonly result: MailResult;
}

/**
 * `known` is every row that the log has; answers with those and the new ones. `more` goes in the same batch, and is left out
 * where Google refuses it: what a mail's fate hangs on must be written.
 */
export function* writeLog(
  context: RunContext,
  { log: table, words }: Pick<Books, 'log' | 'words'>,
  known: readonly LogEntry[],
  rows: readonly NewLogRow[],
  more: readonly sheets_v4.Schema$Request[] = [],
): Job<readonly LogEntry[]> {
  const appended = rows.map((row) => ({ ...row, result: words.mailResultNames[row.result] }));
  const needed = rows.length > 0 ? [appendLogRows(table.tab.sheetId, table.at, appended)] : [];
  let requests = [...needed, ...more];
  if (requests.length === 0) return known;
  for (let attempt = 1; ; attempt += 1) {
    try {
      yield* call('sheets.spreadsheets.batchUpdate', { spreadsheetId: context.spreadsheetId }, { requests });
      break;
    } catch (error) {
      if (!(error instanceof GoogleError)) throw error;
      if (REFUSED.has(error.meaning) && requests.length > needed.length && needed.length > 0) {
        requests = needed;
        continue;
      }
      if (!error.ambiguous) throw error;
      if (yield* isWritten(context, table, known, rows)) break;
      if (attempt === TRIES) throw error;
    }
  }
  return [...known, ...rows.map(logEntry)];
}

/** A batch is written whole or not at all, so its first row tells. */
function* isWritten(
  context: RunContext,
  table: LogTable,
  known: readonly LogEntry[],
  rows: readonly NewLogRow[],
): Job<boolean> {
  const first = rows[0];
  if (first === undefined) return false;
  const answer = yield* call('sheets.spreadsheets.values.get', {
    spreadsheetId: context.spreadsheetId,
    range: wholeTab(table.tab.title),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  const { entries } = mailingLogTable(table.tab, (answer.values ?? []) as Grid);
  const { identity, result } = logEntry(first);
  const count = (list: readonly LogEntry[]): number =>
    list.filter((entry) => entry.identity === identity && entry.result === result).length;
  return count(entries) > count(known);
}

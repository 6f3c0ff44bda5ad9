/** Writes rows of the ledger and looks, in the same call, whether they were still where they were read (GOOGLE.md 15). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import { columnLetters } from '../../google/a1';
import { wholeTab } from '../../requests/sheets/a1';
import type { RunContext } from '../run/run-context';
import { fileProperties, findFile } from './drive-files';
import { fileUrl } from './file-url';
import { remember, sameKey, type LedgerColumn, type LedgerPlace, type RowKey } from './ledger';

type Request = sheets_v4.Schema$Request;

/** Texts of the columns that are written; the others stay. */
export type LedgerCells = Partial<Readonly<Record<LedgerColumn, string>>>;

/** Times that rows may be moved under us before we give up. */
const ATTEMPTS = 4;

const FIELDS = 'updatedSpreadsheet(sheets(data(rowData(values(effectiveValue)))))';

/** No value where the text is empty. */
const cell = (text: string): sheets_v4.Schema$CellData =>
  text === '' ? {} : { userEnteredValue: { stringValue: text } };

const cellRequests = ({ sheetId, columns }: LedgerPlace, rowIndex: number, cells: LedgerCells): readonly Request[] =>
  (Object.entries(cells) as [LedgerColumn, string][]).map(([column, text]) => ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: columns[column] },
      rows: [{ values: [cell(text)] }],
      fields: 'userEnteredValue',
    },
  }));

/** Rows after the last one that holds anything, wherever people have moved the others. */
export function appendRows(
  { sheetId, columns }: Pick<LedgerPlace, 'sheetId' | 'columns'>,
  rows: readonly LedgerCells[],
): Request {
  const width = Math.max(...Object.values(columns)) + 1;
  const places = Object.entries(columns) as [LedgerColumn, number][];
  const rowData = (cells: LedgerCells): sheets_v4.Schema$RowData => {
    const byPlace = new Map(places.map(([column, place]) => [place, cells[column] ?? '']));
    return { values: Array.from({ length: width }, (_, place) => cell(byPlace.get(place) ?? '')) };
  };
  return { appendCells: { sheetId, rows: rows.map(rowData), fields: 'userEnteredValue' } };
}

export interface RowNow extends RowKey {
  readonly index: number;
}

/** The batch, and which file stands in which row after it. */
export function* batchOnLedger(
  context: RunContext,
  place: Pick<LedgerPlace, 'title' | 'columns'>,
  requests: readonly Request[],
): Job<readonly RowNow[]> {
  const answer = yield* call(
    'sheets.spreadsheets.batchUpdate',
    { spreadsheetId: context.spreadsheetId, fields: FIELDS },
    {
      requests: [...requests],
      includeSpreadsheetInResponse: true,
      responseRanges: [columnRange(place, 'unit'), columnRange(place, 'name')],
      responseIncludeGridData: true,
    },
  );
  const [units = [], names = []] = (answer.updatedSpreadsheet?.sheets?.[0]?.data ?? []).map(textsOf);
  return units.map((unit, index) => ({ index, unit, name: names[index] ?? '' })).filter(({ unit }) => unit !== '');
}

const columnRange = ({ title, columns }: Pick<LedgerPlace, 'title' | 'columns'>, column: LedgerColumn): string => {
  const letters = columnLetters(columns[column]);
  return `${wholeTab(title)}!${letters}:${letters}`;
};

const textsOf = ({ rowData: rows }: sheets_v4.Schema$GridData): readonly string[] =>
  (rows ?? []).map(({ values }) => {
    const value = values?.[0]?.effectiveValue;
    return value?.stringValue ?? String(value?.numberValue ?? '');
  });

/**
 * Writes the cells into the file's row. Where people moved rows since they were read, the row that was hit gets back what is known
 * of it, and the right one is written; a row that is gone is made anew. Throws LEDGER_MOVED where rows never stand still.
 */
export function* writeRow(context: RunContext, place: LedgerPlace, key: RowKey, cells: LedgerCells): Job<void> {
  let rows: readonly RowNow[] = place.rows;
  let repairs: readonly Request[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = rows.find((candidate) => sameKey(candidate, key));
    const write = row ? cellRequests(place, row.index, cells) : [appendRows(place, [{ ...key, ...cells }])];
    rows = yield* batchOnLedger(context, place, [...repairs, ...write]);
    if (!row) return;
    const hit = rows.find(({ index }) => index === row.index);
    if (hit && sameKey(hit, key)) return;
    repairs = cellRequests(place, row.index, hit ? yield* known(context, place, hit, cells) : emptied(cells));
  }
  throw new SurveyError('LEDGER_MOVED', { tab: place.title });
}

/**
 * What was remembered of its texts is lost: at the next run they show for themselves whether they are as wanted. A row that had no file
 * when the rows were read may have been given one by this very round: it is looked for, or others would take it for unmade.
 */
function* known(context: RunContext, place: LedgerPlace, hit: RowKey, written: LedgerCells): Job<LedgerCells> {
  const row = place.rows.find((candidate) => sameKey(candidate, hit));
  const { maker = '', state = '', year = 0, kind = null } = row ?? {};
  const standing = row?.fileId ?? '';
  const found =
    standing === '' && year > 0 && kind !== null
      ? yield* findFile(fileProperties(context, { kind, unitId: hit.unit, year }))
      : null;
  const fileId = found ?? standing;
  return {
    fileId,
    maker: found === null ? maker : context.user,
    state: found === null ? state : (written.state ?? state),
    link: fileId === '' || kind === null ? '' : fileUrl(kind, fileId),
    updated: '',
    written: kind === null ? '' : remember({ kind, year }, '', null),
  };
}

/** Our words in a row that has no key. */
const emptied = (cells: LedgerCells): LedgerCells =>
  Object.fromEntries(Object.keys(cells).map((column) => [column, '']));

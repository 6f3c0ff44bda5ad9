/** Writes rows of the ledger and looks, in the same call, whether they were still where they were read (GOOGLE.md 15). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import type { Grid } from '../../google/grid';
import { wholeTab } from '../../requests/sheets/a1';
import type { RunContext } from '../run-context';
import { keysOf, readLedger, rowOf, sameKey, type LedgerColumn, type LedgerKey, type LedgerPlace } from './ledger';

type Request = sheets_v4.Schema$Request;

/** Texts of the columns that are written; the others stay. */
export type LedgerCells = Partial<Readonly<Record<LedgerColumn, string>>>;

/** Times that a row may be moved under us before we give up. */
const ATTEMPTS = 4;

const FIELDS = 'updatedSpreadsheet(sheets(data(rowData(values(effectiveValue)))))';

const text = (value: string): sheets_v4.Schema$CellData => ({ userEnteredValue: { stringValue: value } });

export const cellRequests = ({ sheetId, columns }: LedgerPlace, rowIndex: number, cells: LedgerCells): readonly Request[] =>
  (Object.entries(cells) as [LedgerColumn, string][]).map(([column, value]) => ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: columns[column] },
      rows: [{ values: [text(value)] }],
      fields: 'userEnteredValue',
    },
  }));

/** A whole row, for appendCells: in the order of the tab's columns. */
export function rowData({ columns }: Pick<LedgerPlace, 'columns'>, cells: LedgerCells): sheets_v4.Schema$RowData {
  const width = Math.max(...Object.values(columns)) + 1;
  const byPlace = new Map((Object.entries(columns) as [LedgerColumn, number][]).map(([column, place]) => [place, cells[column]]));
  return { values: Array.from({ length: width }, (_, place) => (byPlace.get(place) ? text(byPlace.get(place) ?? '') : {})) };
}

/** The batch, and the ledger as it is after it. */
export function* batchOnLedger(context: RunContext, title: string, requests: readonly Request[]): Job<Grid> {
  const answer = yield* call(
    'sheets.spreadsheets.batchUpdate',
    { spreadsheetId: context.spreadsheetId, fields: FIELDS },
    {
      requests: [...requests],
      includeSpreadsheetInResponse: true,
      responseRanges: [wholeTab(title)],
      responseIncludeGridData: true,
    },
  );
  const rows = answer.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData ?? [];
  return rows.map(({ values }) => (values ?? []).map(({ effectiveValue: value }) => value?.stringValue ?? value?.numberValue ?? value?.boolValue));
}

/**
 * Writes the cells into the deck's row. Where a person moved rows meanwhile, the row that was hit gets back what is known of it
 * and the right one is written; the places of all rows are then learnt anew.
 */
export function* writeRow(context: RunContext, place: LedgerPlace, key: Pick<LedgerKey, 'unit' | 'name'>, cells: LedgerCells): Job<void> {
  let rows = place.rows;
  let repairs: readonly Request[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { index } = rowOf(rows, key);
    const grid = yield* batchOnLedger(context, place.title, [...repairs, ...cellRequests(place, index, cells)]);
    const now = readLedger(grid).rows;
    const hit = now.find((row) => row.index === index);
    if (hit && sameKey(hit, key)) return;
    rows = keysOf(now);
    repairs = hit ? cellRequests(place, index, restored(place, hit)) : emptied(place, index, cells);
  }
  rowOf([], key);
}

/** What was written over another deck's row is not known any more: its file is, and at the next run its texts show what they are. */
const restored = (place: LedgerPlace, hit: Pick<LedgerKey, 'unit' | 'name'>): LedgerCells => {
  const fileId = place.rows.find((row) => sameKey(row, hit))?.fileId ?? '';
  return { fileId, link: '', state: '', written: '' };
};

/** A row without a key that our words fell into. */
const emptied = (place: LedgerPlace, index: number, cells: LedgerCells): readonly Request[] =>
  (Object.keys(cells) as LedgerColumn[]).map((column) => ({
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: index, columnIndex: place.columns[column] }, rows: [{ values: [{}] }], fields: 'userEnteredValue',
    },
  }));

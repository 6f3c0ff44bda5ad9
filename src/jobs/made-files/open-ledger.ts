/** Opens a ledger for a round: makes the tab where it is missing and a row for each file that has none, all in one call. */
import type { Job } from '../../google/call';
import type { Words } from '../../messages';
import { decksTab, documentsTab } from '../../report/tabs/log-tabs';
import type { ListTab } from '../../report/tabs/list-tab';
import { newListTab } from '../../requests/sheets/list-tab/new-list-tab';
import { freeTitle } from '../../requests/sheets/new-tab';
import type { ReadAnalysis } from '../survey/read-analysis';
import { findTab, type WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { identityRequests } from '../workbook/workbook-identity';
import { workbookIds } from '../workbook/workbook-ids';
import type { FilePlace } from './file-place';
import {
  keysOf,
  readLedger,
  remember,
  rowOf,
  sameKey,
  type LedgerColumn,
  type LedgerPlace,
  type LedgerRow,
  type LedgerTable,
} from './ledger';
import { appendRows, batchOnLedger, type RowNow } from './write-ledger';

export interface OpenLedger {
  readonly table: LedgerTable;
  readonly tab: WorkbookTab | null;
  readonly columns: LedgerPlace['columns'];
  /** Empty in a copied workbook, whose ledger tells of somebody else's files. */
  readonly rows: readonly LedgerRow[];
}

/** A file that a round is to make or bring up to date. */
export interface PlannedFile extends FilePlace {
  /** The file's name. */
  readonly name: string;
  /** null = not made yet. */
  readonly fileId: string | null;
}

const LEDGER_TABS: Readonly<Record<LedgerTable, (words: Words) => ListTab>> = {
  decks: decksTab,
  documents: documentsTab,
};

/** Columns of a tab that we make ourselves. */
const ownColumns = (table: LedgerTable, words: Words): LedgerPlace['columns'] =>
  Object.fromEntries(LEDGER_TABS[table](words).columns.map(({ key }, place) => [key, place])) as Record<
    LedgerColumn,
    number
  >;

/** Throws MISSING_COLUMNS or DOUBLED_COLUMN where a person has taken headers away. */
export function openLedger(
  { workbook, grids, words }: Pick<ReadAnalysis, 'workbook' | 'grids' | 'words'>,
  table: LedgerTable,
): OpenLedger {
  const tab = findTab(workbook, table);
  if (!tab) return { table, tab, columns: ownColumns(table, words), rows: [] };
  const { columns, rows } = readLedger(
    grids.others.get(tab.sheetId) ?? [Object.values(words.headers[table])],
    table,
    tab.title,
  );
  return { table, tab, columns, rows: workbook.identity === 'copied' ? [] : rows };
}

const missingFrom = ({ rows }: OpenLedger, files: readonly PlannedFile[]): readonly PlannedFile[] =>
  files.filter((file) => rowOf(rows, file) === null);

export const hasEveryRow = (ledger: OpenLedger, files: readonly PlannedFile[]): boolean =>
  missingFrom(ledger, files).length === 0;

/** Where the ledger is, or will be made. */
export function placeOf(
  { workbook, words }: Pick<ReadAnalysis, 'workbook' | 'words'>,
  { table, tab, columns, rows }: OpenLedger,
): LedgerPlace {
  const titles = workbook.tabs.map(({ title }) => title);
  return {
    table,
    sheetId: tab?.sheetId ?? workbookIds(workbook).sheet(table),
    title: tab?.title ?? freeTitle(words.tabNames[table], titles),
    columns,
    rows: keysOf(rows),
  };
}

/** No call where every file has its row. */
export function* planRows(
  context: RunContext,
  read: Pick<ReadAnalysis, 'workbook' | 'words'>,
  ledger: OpenLedger,
  files: readonly PlannedFile[],
): Job<LedgerPlace> {
  const { workbook, words } = read;
  const { table } = ledger;
  const missing = missingFrom(ledger, files);
  const place = placeOf(read, ledger);
  if (missing.length === 0) return place;
  const { sheetId, title } = place;
  const now = yield* batchOnLedger(context, place, [
    ...identityRequests(workbook),
    ...(ledger.tab
      ? []
      : newListTab(
          LEDGER_TABS[table](words),
          { sheetId, tabMetadataId: workbookIds(workbook).metadata(table) },
          title,
        )),
    appendRows(
      place,
      missing.map(({ kind, unitId, year, name, fileId }) => ({
        name,
        unit: unitId,
        maker: context.user,
        state: words.deckJob.states.planned,
        fileId: fileId ?? '',
        written: remember({ kind, year }, '', null),
      })),
    ),
  ]);
  return {
    ...place,
    rows: now.map((row) => ({ ...knownOf(row, place, missing, context.user, words), index: row.index })),
  };
}

const knownOf = (
  row: RowNow,
  place: LedgerPlace,
  planned: readonly PlannedFile[],
  user: string,
  { deckJob }: Words,
): LedgerPlace['rows'][number] => {
  const file = planned.find(({ unitId, name }) => sameKey({ unit: unitId, name }, row));
  return (
    place.rows.find((candidate) => sameKey(candidate, row)) ?? {
      ...row,
      year: file?.year ?? 0,
      kind: file?.kind ?? null,
      fileId: file?.fileId ?? '',
      maker: file ? user : '',
      state: file ? deckJob.states.planned : '',
    }
  );
};

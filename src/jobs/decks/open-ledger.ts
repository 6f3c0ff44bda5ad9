/** Opens the ledger for a round: makes the tab where it is missing and a row for each deck that has none, all in one call. */
import type { Job } from '../../google/call';
import type { Words } from '../../messages';
import { decksTab } from '../../report/tabs/log-tabs';
import { newListTab } from '../../requests/sheets/list-tab/new-list-tab';
import { freeTitle } from '../../requests/sheets/new-tab';
import type { ReadAnalysis } from '../survey/read-analysis';
import { findTab, type WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { identityRequests } from '../workbook/workbook-identity';
import { workbookIds } from '../workbook/workbook-ids';
import type { DeckUnit } from './deck-round';
import {
  keysOf,
  readLedger,
  remember,
  rowOfDeck,
  sameKey,
  type LedgerColumn,
  type LedgerPlace,
  type LedgerRow,
} from './ledger';
import { appendRows, batchOnLedger, type RowNow } from './write-ledger';

export interface OpenLedger {
  readonly tab: WorkbookTab | null;
  readonly columns: LedgerPlace['columns'];
  /** Empty in a copied workbook, whose ledger tells of somebody else's decks. */
  readonly rows: readonly LedgerRow[];
}

/** Columns of a tab that we make ourselves. */
const ownColumns = (words: Words): LedgerPlace['columns'] =>
  Object.fromEntries(decksTab(words).columns.map(({ key }, place) => [key, place])) as Record<LedgerColumn, number>;

/** Throws MISSING_COLUMNS or DOUBLED_COLUMN where a person has taken headers away. */
export function openLedger({ workbook, grids, words }: Pick<ReadAnalysis, 'workbook' | 'grids' | 'words'>): OpenLedger {
  const tab = findTab(workbook, 'decks');
  if (!tab) return { tab, columns: ownColumns(words), rows: [] };
  const { columns, rows } = readLedger(
    grids.others.get(tab.sheetId) ?? [Object.values(words.headers.decks)],
    tab.title,
  );
  return { tab, columns, rows: workbook.identity === 'copied' ? [] : rows };
}

const missingFrom = ({ rows }: OpenLedger, units: readonly DeckUnit[]): readonly DeckUnit[] =>
  units.filter(({ unitId, deck }) => rowOfDeck(rows, { ...deck, unitId }) === null);

export const hasEveryRow = (ledger: OpenLedger, units: readonly DeckUnit[]): boolean =>
  missingFrom(ledger, units).length === 0;

/** Where the ledger is, or will be made. */
export function placeOf(
  { workbook, words }: Pick<ReadAnalysis, 'workbook' | 'words'>,
  { tab, columns, rows }: OpenLedger,
): LedgerPlace {
  const titles = workbook.tabs.map(({ title }) => title);
  return {
    sheetId: tab?.sheetId ?? workbookIds(workbook).sheet('decks'),
    title: tab?.title ?? freeTitle(words.tabNames.decks, titles),
    columns,
    rows: keysOf(rows),
  };
}

/** No call where every deck has its row. */
export function* planRows(
  context: RunContext,
  read: Pick<ReadAnalysis, 'workbook' | 'words'>,
  ledger: OpenLedger,
  units: readonly DeckUnit[],
): Job<LedgerPlace> {
  const { workbook, words } = read;
  const missing = missingFrom(ledger, units);
  const place = placeOf(read, ledger);
  if (missing.length === 0) return place;
  const { sheetId, title } = place;
  const now = yield* batchOnLedger(context, place, [
    ...identityRequests(workbook),
    ...(ledger.tab
      ? []
      : newListTab(decksTab(words), { sheetId, tabMetadataId: workbookIds(workbook).metadata('decks') }, title)),
    appendRows(
      place,
      missing.map(({ unitId, deck, fileId }) => ({
        name: deck.name,
        unit: unitId,
        maker: context.user,
        state: words.deckJob.states.planned,
        fileId: fileId ?? '',
        written: remember(deck.year, '', null),
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
  planned: readonly DeckUnit[],
  user: string,
  { deckJob }: Words,
): LedgerPlace['rows'][number] => {
  const unit = planned.find(({ unitId, deck }) => sameKey({ unit: unitId, name: deck.name }, row));
  return (
    place.rows.find((candidate) => sameKey(candidate, row)) ?? {
      ...row,
      year: unit?.deck.year ?? 0,
      fileId: unit?.fileId ?? '',
      maker: unit ? user : '',
      state: unit ? deckJob.states.planned : '',
    }
  );
};

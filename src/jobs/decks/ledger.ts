/** The ledger tab Bildspel: one row a deck with its file, maker and state, and in a hidden column what was last written (GOOGLE.md 7). */
import type { Grid } from '../../grid/grid';
import type { HeaderKey } from '../../messages/keys';
import { headers, tabNames } from '../../messages/sv/tabs';
import type { Written } from '../../requests/slides/reconcile/written';
import { findColumns, findHeaderRow, headerNames, type ColumnPositions } from '../../grid/find-columns';

export type LedgerColumn = HeaderKey<'decks'>;
const ledgerColumns = Object.keys(headers.decks) as readonly LedgerColumn[];

/** Where the ledger is and how its rows stood. */
export interface LedgerPlace {
  readonly sheetId: number;
  readonly title: string;
  readonly columns: ColumnPositions<LedgerColumn>;
  readonly rows: readonly LedgerKey[];
}

/** What tells one row from another: the unit, and the deck's name with its year. Neither is rewritten once the row is there. */
export interface RowKey {
  readonly unit: string;
  readonly name: string;
}

export interface LedgerKey extends RowKey {
  /** Zero-based row of the tab. */
  readonly index: number;
  /** 0 where the hidden column does not tell. */
  readonly year: number;
  readonly fileId: string;
  readonly maker: string;
  readonly state: string;
}

export interface LedgerRow extends LedgerKey {
  readonly deckHash: string;
  readonly written: Written | null;
}

/** What the hidden column holds. */
interface Remembered extends Partial<Written> {
  readonly year: number;
  readonly deck?: string;
}

/** `written` null = planned, nothing written yet. */
export const remember = (year: number, deckHash: string, written: Written | null): string => {
  const remembered: Remembered = { year, ...(written && { deck: deckHash, ...written }) };
  return JSON.stringify(remembered);
};

function recalled(text: string): Remembered | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && 'year' in value ? (value as Remembered) : null;
  } catch (error) {
    // A person has written in the hidden column: what we wrote is no longer known.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Throws MISSING_COLUMNS or DOUBLED_COLUMN where a person has taken the tab's headers away. */
export function readLedger(grid: Grid): {
  readonly columns: ColumnPositions<LedgerColumn>;
  readonly rows: readonly LedgerRow[];
} {
  const headerRow = findHeaderRow(grid, headerNames('decks', ledgerColumns));
  const columns = findColumns(grid[headerRow] ?? [], { tab: tabNames.decks, table: 'decks', required: ledgerColumns });
  const rows = grid.flatMap((cells, index): readonly LedgerRow[] => {
    const text = (column: LedgerColumn): string => String(cells[columns[column]] ?? '');
    if (index <= headerRow || text('unit') === '') return [];
    const remembered = recalled(text('written'));
    return [
      {
        index,
        unit: text('unit'),
        name: text('name'),
        fileId: text('fileId'),
        maker: text('maker'),
        state: text('state'),
        year: remembered?.year ?? 0,
        deckHash: remembered?.deck ?? '',
        written: writtenOf(remembered),
      },
    ];
  });
  return { columns, rows };
}

const writtenOf = (remembered: Remembered | null): Written | null => {
  const { texts, elements, slides, weak } = remembered ?? {};
  return texts && elements ? { texts, elements, ...(slides && { slides }), ...(weak && { weak }) } : null;
};

export const keysOf = (rows: readonly LedgerRow[]): readonly LedgerKey[] =>
  rows.map(({ index, unit, name, year, fileId, maker, state }) => ({ index, unit, name, year, fileId, maker, state }));

export const sameKey = (a: RowKey, b: RowKey): boolean => a.unit === b.unit && a.name === b.name;

/** The row of a unit's deck of a year; where the year is not told, by the deck's name. */
export const rowOfDeck = <Row extends LedgerKey>(
  rows: readonly Row[],
  deck: { readonly unitId: string; readonly year: number; readonly name: string },
): Row | null =>
  rows.find(
    (row) => row.unit === deck.unitId && (row.year === deck.year || (row.year === 0 && row.name === deck.name)),
  ) ?? null;

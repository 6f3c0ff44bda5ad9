/** The ledger tab Bildspel: one row a deck with its file, maker and state, and in a hidden column what was last written (GOOGLE.md 7). */
import { SurveyError } from '../../google/survey-error';
import type { Grid } from '../../google/grid';
import { headers, tabNames } from '../../messages/sv/tabs';
import type { Written } from '../../requests/slides/reconcile/written';
import { findColumns, findHeaderRow, type ColumnPositions } from '../../responses/find-columns';

export type LedgerColumn = keyof typeof headers.decks;

/** Where the ledger is and in what order its rows stood. */
export interface LedgerPlace {
  readonly sheetId: number;
  readonly title: string;
  readonly columns: ColumnPositions<LedgerColumn>;
  readonly rows: readonly LedgerKey[];
}

/** A deck's row is known by unit and file name, which holds the year; neither is ever rewritten. */
export interface LedgerKey {
  /** Zero-based row of the tab. */
  readonly index: number;
  readonly unit: string;
  readonly name: string;
  readonly fileId: string;
}

export interface LedgerRow extends LedgerKey {
  readonly maker: string;
  readonly state: string;
  readonly year: number;
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
export function readLedger(grid: Grid): { readonly columns: ColumnPositions<LedgerColumn>; readonly rows: readonly LedgerRow[] } {
  const headerRow = findHeaderRow(grid, Object.values(headers.decks));
  const columns = findColumns<LedgerColumn>(grid[headerRow] ?? [], { tab: tabNames.decks, required: headers.decks });
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
        written: remembered?.texts && remembered.elements ? { ...remembered, texts: remembered.texts, elements: remembered.elements } : null,
      },
    ];
  });
  return { columns, rows };
}

export const keysOf = (rows: readonly LedgerRow[]): readonly LedgerKey[] => rows.map(({ index, unit, name, fileId }) => ({ index, unit, name, fileId }));

export const sameKey = (a: Pick<LedgerKey, 'unit' | 'name'>, b: Pick<LedgerKey, 'unit' | 'name'>): boolean => a.unit === b.unit && a.name === b.name;

/** The row of a deck; its absence is told by the caller's own error. */
export function rowOf(rows: readonly LedgerKey[], key: Pick<LedgerKey, 'unit' | 'name'>): LedgerKey {
  const row = rows.find((candidate) => sameKey(candidate, key));
  if (!row) throw new SurveyError('LEDGER_ROW', { tab: tabNames.decks, name: key.name });
  return row;
}

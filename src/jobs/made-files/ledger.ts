/** The ledger tabs Bildspel and Dokument: one row a file with its maker and state, and in a hidden column what was last written (GOOGLE.md 7). */
import type { Grid } from '../../grid/grid';
import type { HeaderKey } from '../../messages/keys';
import { findColumns, findHeaderRow, headerKeys, headerNames, type ColumnPositions } from '../../grid/find-columns';
import type { FileKind, FilePlace } from './file-place';

/** Tabs that are ledgers; their columns are the same. */
export type LedgerTable = 'decks' | 'documents';

export type LedgerColumn = HeaderKey<'decks'> & HeaderKey<'documents'>;

/** Where the ledger is and how its rows stood. */
export interface LedgerPlace {
  readonly table: LedgerTable;
  readonly sheetId: number;
  readonly title: string;
  readonly columns: ColumnPositions<LedgerColumn>;
  readonly rows: readonly LedgerKey[];
}

/** What tells one row from another: the unit, and the file's name with its year. Neither is rewritten once the row is there. */
export interface RowKey {
  readonly unit: string;
  readonly name: string;
}

export interface LedgerKey extends RowKey {
  /** Zero-based row of the tab. */
  readonly index: number;
  /** 0 where the hidden column does not tell. */
  readonly year: number;
  readonly kind: FileKind | null;
  readonly fileId: string;
  readonly maker: string;
  readonly state: string;
}

/** What was written in a file, as its kind remembers it. */
export type Memory = object;

export interface LedgerRow extends LedgerKey {
  /** Fingerprint of the report that was last written whole; '' = none. */
  readonly reportHash: string;
  /** As it was stored, not looked at yet; null = nothing. */
  readonly memory: Memory | null;
}

/** What the hidden column holds, beside the memory. The fingerprint is called after the decks, which came first. */
interface Remembered {
  readonly year: number;
  /** Absent of decks. */
  readonly kind?: FileKind;
  readonly deck?: string;
}

/** `written` null = planned, nothing written yet. */
export const remember = (
  { kind, year }: Pick<FilePlace, 'kind' | 'year'>,
  reportHash: string,
  written: Memory | null,
): string => {
  const remembered: Remembered = {
    year,
    ...(kind !== 'deck' && { kind }),
    ...(written && { deck: reportHash, ...written }),
  };
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
export function readLedger(
  grid: Grid,
  table: LedgerTable,
  title: string,
): {
  readonly columns: ColumnPositions<LedgerColumn>;
  readonly rows: readonly LedgerRow[];
} {
  const required = headerKeys(table) as readonly LedgerColumn[];
  const headerRow = findHeaderRow(grid, headerNames(table, required));
  const columns = findColumns(grid[headerRow] ?? [], { tab: title, table, required });
  const rows = grid.flatMap((cells, index): readonly LedgerRow[] => {
    const text = (column: LedgerColumn): string => String(cells[columns[column]] ?? '');
    if (index <= headerRow || text('unit') === '') return [];
    const remembered = recalled(text('written'));
    const { year = 0, kind, deck = '', ...memory } = remembered ?? {};
    return [
      {
        index,
        unit: text('unit'),
        name: text('name'),
        fileId: text('fileId'),
        maker: text('maker'),
        state: text('state'),
        year,
        kind: kind ?? (table === 'decks' ? 'deck' : null),
        reportHash: deck,
        memory: Object.keys(memory).length === 0 ? null : memory,
      },
    ];
  });
  return { columns, rows };
}

export const keysOf = (rows: readonly LedgerRow[]): readonly LedgerKey[] =>
  rows.map(({ index, unit, name, year, kind, fileId, maker, state }) => ({
    index,
    unit,
    name,
    year,
    kind,
    fileId,
    maker,
    state,
  }));

export const sameKey = (a: RowKey, b: RowKey): boolean => a.unit === b.unit && a.name === b.name;

/** The row of a file's place; where the year is not told, by the file's name. */
export const rowOf = <Row extends LedgerKey>(
  rows: readonly Row[],
  place: FilePlace & { readonly name: string },
): Row | null =>
  rows.find(
    (row) =>
      row.unit === place.unitId &&
      (row.year === 0 ? row.name === place.name : row.year === place.year && row.kind === place.kind),
  ) ?? null;

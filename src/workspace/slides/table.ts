/** Tables: new cells and borders, the numbering of cells, and the cells that a range names. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { emu } from './emu';
import type {
  Asked,
  CellLocation,
  Element,
  Table,
  TableBorderProperties,
  TableBorderRow,
  TableCell,
  TableRow,
} from './model';
import type { Found } from './pages';
import type { PresentationState } from './state';
import { elementNamed } from './requests/named';
import { refuse } from './refusal';
import type { RequestContext } from './requests/request-handler';

export const MIN_COLUMN_WIDTH = 406_400;
export const DEFAULT_ROW_HEIGHT = 381_000;
const MAX_SPAN = 1_000;

/** Zero is left out, as Google does. */
const locationOf = (rowIndex: number, columnIndex: number): CellLocation => ({
  ...(rowIndex > 0 && { rowIndex }),
  ...(columnIndex > 0 && { columnIndex }),
});

export const newBorder: TableBorderProperties = {
  tableBorderFill: {
    solidFill: { color: { rgbColor: { red: 0.61960787, green: 0.61960787, blue: 0.61960787 } }, alpha: 1 },
  },
  weight: emu(9525),
  dashStyle: 'SOLID',
};

const newCell: TableCell = {
  rowSpan: 1,
  columnSpan: 1,
  tableCellProperties: {
    tableCellBackgroundFill: {
      propertyState: 'NOT_RENDERED',
      solidFill: { color: { rgbColor: { red: 1, green: 1, blue: 1 } }, alpha: 1 },
    },
    contentAlignment: 'TOP',
  },
};

export const newRow = (columns: number, height: number): TableRow => ({
  rowHeight: emu(height),
  tableRowProperties: { minRowHeight: emu(height) },
  tableCells: Array.from({ length: columns }, () => newCell),
});

export const borderRow = (cells: number, border: TableBorderProperties = newBorder): TableBorderRow => ({
  tableBorderCells: Array.from({ length: cells }, () => ({ tableBorderProperties: border })),
});

const numberBorders = (rows: readonly TableBorderRow[]): readonly TableBorderRow[] =>
  rows.map((row, r) => ({
    tableBorderCells: (row.tableBorderCells ?? []).map((cell, c) => ({ ...cell, location: locationOf(r, c) })),
  }));

/** The table with its counts and every cell's and border's place written anew. */
export function numberTable(table: Table): Table {
  const rows = table.tableRows ?? [];
  return {
    ...table,
    rows: rows.length,
    columns: table.tableColumns?.length ?? 0,
    tableRows: rows.map((row, r) => ({
      ...row,
      tableCells: (row.tableCells ?? []).map((cell, c) => ({ ...cell, location: locationOf(r, c) })),
    })),
    horizontalBorderRows: numberBorders(table.horizontalBorderRows ?? []),
    verticalBorderRows: numberBorders(table.verticalBorderRows ?? []),
  };
}

export function tableNamed(
  presentation: PresentationState,
  id: string | undefined,
  context: RequestContext,
): Found & { readonly table: Table } {
  const found = elementNamed(presentation, id, context);
  if (!found.element.table) throw refuse(context, `The object (${found.element.objectId}) is not of type TABLE.`);
  return { ...found, table: found.element.table };
}

/** The element with a changed table and a size that fits it. */
export function withTable(element: Element, table: Table): Element {
  const width = (table.tableColumns ?? []).reduce((sum, column) => sum + (column.columnWidth?.magnitude ?? 0), 0);
  const height = (table.tableRows ?? []).reduce((sum, row) => sum + (row.rowHeight?.magnitude ?? 0), 0);
  return { ...element, size: { width: emu(width), height: emu(height) }, table };
}

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The whole table where no range is given. */
export function rangeOf(
  table: Table,
  range: Asked<slides_v1.Schema$TableRange> | undefined,
  context: RequestContext,
): CellRange {
  const [allRows, allColumns] = [table.rows ?? 0, table.columns ?? 0];
  if (!range) return { row: 0, column: 0, rows: allRows, columns: allColumns };
  const { rowIndex: row = 0, columnIndex: column = 0 } = range.location ?? {};
  const { rowSpan: rows = 0, columnSpan: columns = 0 } = range;
  if (rows < 1 || columns < 1 || rows > MAX_SPAN || columns > MAX_SPAN) {
    throw refuse(context, 'The table range must have a row span and a column span of at least 1.');
  }
  if (row < 0 || column < 0 || row + rows > allRows || column + columns > allColumns) {
    throw refuse(
      context,
      `The table range (row ${row}, column ${column}, ${rows} x ${columns}) is out of bounds of the table (${allRows} x ${allColumns}).`,
    );
  }
  return { row, column, rows, columns };
}

export const inRange = (range: CellRange, row: number, column: number): boolean =>
  row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;

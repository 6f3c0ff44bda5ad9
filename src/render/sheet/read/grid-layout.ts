/** Sizes of a tab's rows and columns, and how far its content reaches. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** Pixels that Google gives where nothing else is set. */
export const DEFAULT_ROW_PX = 21;
export const DEFAULT_COLUMN_PX = 100;
export const DEFAULT_CHART = { width: 600, height: 371 };

export interface Dimension {
  readonly px: number;
  readonly hidden: boolean;
}

const dimension = (metadata: sheets_v4.Schema$DimensionProperties | undefined, fallback: number): Dimension => ({
  px: metadata?.pixelSize ?? fallback,
  hidden: metadata?.hiddenByUser === true || metadata?.hiddenByFilter === true,
});

export const rowOf = (sheet: sheets_v4.Schema$Sheet, row: number): Dimension => {
  const data = sheet.data?.[0];
  return dimension(data?.rowMetadata?.[row - (data.startRow ?? 0)], DEFAULT_ROW_PX);
};

/** Columns in a closed group do not show, whether or not Google also calls them hidden. */
export const columnOf = (sheet: sheets_v4.Schema$Sheet, column: number): Dimension => {
  const data = sheet.data?.[0];
  const found = dimension(data?.columnMetadata?.[column - (data.startColumn ?? 0)], DEFAULT_COLUMN_PX);
  const closed = (sheet.columnGroups ?? []).some(
    ({ collapsed, range }) =>
      collapsed === true && column >= (range?.startIndex ?? 0) && column < (range?.endIndex ?? Infinity),
  );
  return closed ? { ...found, hidden: true } : found;
};

type CellTest = (cell: sheets_v4.Schema$CellData) => boolean;

const hasValue: CellTest = ({ userEnteredValue, note }) => userEnteredValue !== undefined || note !== undefined;
const hasAnything: CellTest = (cell) =>
  hasValue(cell) || cell.userEnteredFormat !== undefined || cell.dataValidation !== undefined;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeWhere = (sheet: sheets_v4.Schema$Sheet, counts: CellTest): Size => {
  let rows = 0;
  let columns = 0;
  for (const data of sheet.data ?? []) {
    (data.rowData ?? []).forEach(({ values }, r) =>
      (values ?? []).forEach((cell, c) => {
        if (!counts(cell)) return;
        rows = Math.max(rows, (data.startRow ?? 0) + r + 1);
        columns = Math.max(columns, (data.startColumn ?? 0) + c + 1);
      }),
    );
  }
  return { rows, columns };
};

/** Rows and columns up to the last cell that holds anything, a format or a rule too. */
export const usedSize = (sheet: sheets_v4.Schema$Sheet): Size => sizeWhere(sheet, hasAnything);

/** Rows and columns up to the last cell with a value or note. */
export const filledSize = (sheet: sheets_v4.Schema$Sheet): Size => sizeWhere(sheet, hasValue);

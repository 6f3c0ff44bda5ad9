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

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Sizes {
  readonly used: Size;
  readonly filled: Size;
  readonly withRules: Size;
}

/** A tab of answers has a million cells, and is asked of by everybody who draws or writes it: it is looked through once. */
const known = new WeakMap<sheets_v4.Schema$Sheet, Sizes>();

function sizesOf(sheet: sheets_v4.Schema$Sheet): Sizes {
  const seen = known.get(sheet) ?? lookThrough(sheet);
  known.set(sheet, seen);
  return seen;
}

function lookThrough({ data: parts = [] }: sheets_v4.Schema$Sheet): Sizes {
  const used = { rows: 0, columns: 0 };
  const filled = { rows: 0, columns: 0 };
  const withRules = { rows: 0, columns: 0 };
  const reach = (size: typeof used, row: number, column: number): void => {
    if (row >= size.rows) size.rows = row + 1;
    if (column >= size.columns) size.columns = column + 1;
  };
  for (const { startRow, startColumn, rowData } of parts)
    (rowData ?? []).forEach(({ values = [] }, row) => {
      for (let column = 0; column < values.length; column += 1) {
        const { userEnteredValue, note, userEnteredFormat, dataValidation } = values[column] ?? {};
        const [atRow, atColumn] = [(startRow ?? 0) + row, (startColumn ?? 0) + column];
        const hasValue = userEnteredValue !== undefined || note !== undefined;
        if (hasValue) reach(filled, atRow, atColumn);
        if (dataValidation !== undefined) reach(withRules, atRow, atColumn);
        if (hasValue || userEnteredFormat !== undefined || dataValidation !== undefined) reach(used, atRow, atColumn);
      }
    });
  return { used, filled, withRules };
}

/** Rows and columns up to the last cell that holds anything, a format or a rule too. The tab must not change afterwards. */
export const usedSize = (sheet: sheets_v4.Schema$Sheet): Size => sizesOf(sheet).used;

/** Rows and columns up to the last cell with a value or note. The tab must not change afterwards. */
export const filledSize = (sheet: sheets_v4.Schema$Sheet): Size => sizesOf(sheet).filled;

/** Rows and columns up to the last cell that has a rule of what may be typed. The tab must not change afterwards. */
export const sizeWithRules = (sheet: sheets_v4.Schema$Sheet): Size => sizesOf(sheet).withRules;

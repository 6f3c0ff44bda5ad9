/** Rows at their places in a tab → the requests that write their values, formats and heights, few for equal neighbours. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { fieldMask } from '../field-mask';
import type { SheetCell, SheetRow } from './sheet-row';

type Request = sheets_v4.Schema$Request;

export interface PlacedRow {
  readonly index: number;
  readonly row: SheetRow;
}

/** Neighbours for which `same` holds, together. */
export function runsOf<Item>(
  items: readonly Item[],
  same: (before: Item, after: Item) => boolean,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last && before !== undefined && same(before, item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest; at most this many rows in one. */
const ROWS_A_REQUEST = 1000;

/** Values of every column that is not people's. */
export function updateCells(sheetId: number, placed: readonly PlacedRow[]): readonly Request[] {
  const shape = ({ row }: PlacedRow): string => row.cells.map((cell) => (cell.owned ? 'o' : '.')).join('');
  const runs = runsOf(placed, (before, after) => after.index === before.index + 1 && shape(before) === shape(after));
  return runs
    .flatMap((run) => pieces(run, ROWS_A_REQUEST))
    .flatMap((run) =>
      columnsToWrite(run[0]?.row.cells ?? []).map(({ from, to }) => ({
        updateCells: {
          start: { sheetId, rowIndex: run[0]?.index ?? 0, columnIndex: from },
          rows: run.map(({ row }) => ({
            values: row.cells.slice(from, to).map(({ value }) => (value ? { userEnteredValue: value } : {})),
          })),
          fields: 'userEnteredValue',
        },
      })),
    );
}

const pieces = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, place) => items.slice(place * size, (place + 1) * size));

function columnsToWrite(cells: readonly SheetCell[]): readonly { from: number; to: number }[] {
  const free = cells.map((cell, column) => ({ column, owned: cell.owned ?? false })).filter(({ owned }) => !owned);
  return runsOf(free, (before, after) => after.column === before.column + 1).map((run) => ({
    from: run[0]?.column ?? 0,
    to: (run[run.length - 1]?.column ?? -1) + 1,
  }));
}

/** Formats by what they say, each object worked out once: a column's cells share theirs. */
function formatKeys(): (format: object) => string {
  const known = new Map<object, string>();
  return (format) => {
    const key = known.get(format) ?? JSON.stringify(format);
    known.set(format, key);
    return key;
  };
}

/** One request for each rectangle of equal formats. */
export function repeatCell(sheetId: number, placed: readonly PlacedRow[]): readonly Request[] {
  const keyOf = formatKeys();
  const sameLook = (before: SheetRow, after: SheetRow): boolean =>
    before.cells.length === after.cells.length &&
    before.cells.every((cell, column) => keyOf(cell.format) === keyOf(after.cells[column]?.format ?? {}));
  const runs = runsOf(
    placed,
    (before, after) =>
      after.index === before.index + 1 && (before.row === after.row || sameLook(before.row, after.row)),
  );
  return runs.flatMap((rows) => {
    const cells = (rows[0]?.row.cells ?? []).map((cell, column) => ({ column, format: cell.format }));
    return runsOf(cells, (before, after) => keyOf(before.format) === keyOf(after.format)).map((columns) => {
      const cell = { userEnteredFormat: columns[0]?.format };
      return {
        repeatCell: {
          range: {
            sheetId,
            startRowIndex: rows[0]?.index,
            endRowIndex: (rows[rows.length - 1]?.index ?? 0) + 1,
            startColumnIndex: columns[0]?.column,
            endColumnIndex: (columns[columns.length - 1]?.column ?? 0) + 1,
          },
          cell,
          fields: fieldMask(cell),
        },
      };
    });
  });
}

export function rowHeights(sheetId: number, placed: readonly PlacedRow[]): readonly Request[] {
  const set = placed.filter(({ row }) => row.heightPx !== null);
  return runsOf(
    set,
    (before, after) => after.index === before.index + 1 && before.row.heightPx === after.row.heightPx,
  ).map((run) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: run[0]?.index, endIndex: (run[run.length - 1]?.index ?? 0) + 1 },
      properties: { pixelSize: run[0]?.row.heightPx },
      fields: 'pixelSize',
    },
  }));
}

export function columnWidths(sheetId: number, widths: readonly number[]): readonly Request[] {
  const columns = widths.map((width, column) => ({ width, column }));
  return runsOf(columns, (before, after) => before.width === after.width).map((run) => ({
    updateDimensionProperties: {
      range: {
        sheetId,
        dimension: 'COLUMNS',
        startIndex: run[0]?.column,
        endIndex: (run[run.length - 1]?.column ?? 0) + 1,
      },
      properties: { pixelSize: run[0]?.width },
      fields: 'pixelSize',
    },
  }));
}

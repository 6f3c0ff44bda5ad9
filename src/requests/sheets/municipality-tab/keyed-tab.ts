/** A plan of rows → the requests that carry it out. Keys are written only into rows that the same batch makes (GOOGLE.md 15). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { KeyedColumns, RowPlan } from './keyed-rows';
import { type PlacedRow, repeatCell, rowHeights, runsOf, updateCells } from '../place-rows';
import type { SheetRow } from '../sheet-row';

type Request = sheets_v4.Schema$Request;

/** `rowCount` is the grid's now; `inNewTab`: its rows are there already, empty. */
export function keyedRequests(
  plan: RowPlan,
  sheetId: number,
  columns: KeyedColumns,
  tab: { readonly rowCount: number; readonly inNewTab: boolean },
): readonly Request[] {
  const fresh = plan.write
    .filter(({ isNew }) => isNew)
    .map(({ index, row }) => ({ index, row: withKey(row, columns) }));
  const standing = plan.write
    .filter(({ isNew }) => !isNew)
    .map(({ index, row }) => ({ index, row: { ...row, cells: onlyOurs(row, columns) } }));
  return [
    ...(tab.inNewTab ? [] : insertions(plan, sheetId, tab.rowCount)),
    ...repeatCell(sheetId, fresh),
    ...rowHeights(sheetId, fresh),
    ...updateCells(
      sheetId,
      [...fresh, ...standing].sort((a, b) => a.index - b.index),
    ),
    ...updateCells(
      sheetId,
      [...plan.hide, ...plan.clear]
        .sort((a, b) => a - b)
        .map((index): PlacedRow => ({ index, row: emptyRow(columns) })),
    ),
    ...visibility(sheetId, plan.hide, true),
    ...visibility(sheetId, plan.show, false),
  ];
}

const withKey = (row: SheetRow, columns: KeyedColumns): SheetRow => ({
  ...row,
  cells: row.cells.map((cell, column) =>
    column === columns.key ? { ...cell, value: { stringValue: row.key } } : cell,
  ),
});

/** Key and own words move with their row: writing them where the row was read could give them to another row, or write over a person's. */
const onlyOurs = (row: SheetRow, columns: KeyedColumns): SheetRow['cells'] =>
  row.cells.map((cell, column) =>
    column === columns.key || column === columns.own ? { format: cell.format, owned: true as const } : cell,
  );

const emptyRow = (columns: KeyedColumns): SheetRow => ({
  key: '',
  heightPx: null,
  cells: Array.from({ length: columns.count }, (_, column) =>
    column === columns.key || column === columns.own ? { format: {}, owned: true as const } : { format: {} },
  ),
});

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#insertdimensionrequest: only before a row that is there. */
function insertions(plan: RowPlan, sheetId: number, rowCount: number): readonly Request[] {
  let rows = rowCount;
  return plan.insert.map(({ index, count }) => {
    const atEnd = index >= rows;
    const length = atEnd ? index + count - rows : count;
    rows += length;
    return atEnd
      ? { appendDimension: { sheetId, dimension: 'ROWS', length } }
      : {
          insertDimension: {
            range: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + count },
            inheritFromBefore: index > 0,
          },
        };
  });
}

const visibility = (sheetId: number, rows: readonly number[], hiddenByUser: boolean): readonly Request[] =>
  runsOf([...rows], (before, after) => after === before + 1).map((run) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: run[0], endIndex: (run[run.length - 1] ?? 0) + 1 },
      properties: { hiddenByUser },
      fields: 'hiddenByUser',
    },
  }));

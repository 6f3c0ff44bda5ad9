/** A list tab that only the program writes → the requests that put all its rows in the place of those that are there. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ListTab } from '../../../report/tabs/list-tab';
import { repeatCell, rowHeights, updateCells } from '../place-rows';
import { placeListRows, rowCount } from './place-list-rows';

type Request = sheets_v4.Schema$Request;

/** `grid` is the tab's size now. */
export function rewriteListTab(
  tab: ListTab,
  sheetId: number,
  grid: { readonly rowCount: number; readonly columnCount: number },
): readonly Request[] {
  const placed = placeListRows(tab);
  const rows = rowCount(tab);
  const columns = Math.max(grid.columnCount, tab.columns.length);
  const resized = { rowCount: Math.max(rows, grid.rowCount), columnCount: columns };
  const grows = resized.rowCount !== grid.rowCount || columns !== grid.columnCount;
  return [
    ...(grows ? [resize(sheetId, resized)] : []),
    ...repeatCell(sheetId, placed),
    ...updateCells(sheetId, placed),
    ...rowHeights(sheetId, placed),
    ...(grid.rowCount > rows ? [cleared(sheetId, rows, grid.rowCount, tab.columns.length)] : []),
  ];
}

const resize = (sheetId: number, gridProperties: { rowCount: number; columnCount: number }): Request => ({
  updateSheetProperties: { properties: { sheetId, gridProperties }, fields: 'gridProperties(rowCount,columnCount)' },
});

/** Rows that the tab no longer needs are emptied, not taken away: a person may have written beside them. */
const cleared = (sheetId: number, startRowIndex: number, endRowIndex: number, endColumnIndex: number): Request => ({
  updateCells: {
    range: { sheetId, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex },
    fields: 'userEnteredValue',
  },
});

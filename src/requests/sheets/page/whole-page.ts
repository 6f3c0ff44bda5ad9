/** A page that only the program writes → the requests that make its tab, or put it in the place of what stands in one. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Tab } from '../../../report/tabs/tab-blocks';
import { columnsHidden } from '../column-visibility';
import { addSheet, type NewTabIds } from '../new-tab';
import { columnWidths, type PlacedRow, repeatCell, rowHeights, updateCells } from '../place-rows';
import { pageRows } from './page-rows';

type Request = sheets_v4.Schema$Request;

export interface PageLayout {
  /** Of its columns, in pixels. */
  readonly widths: readonly number[];
  /** From this column on they are hidden from view. */
  readonly closedFrom: number;
}

/** The note, which is frozen. */
const FROZEN = 1;

/** From the tab's first row on. */
export const placedPage = (page: Tab, { widths }: PageLayout): readonly PlacedRow[] =>
  pageRows(page, widths.length).map((row, index) => ({ index, row }));

export function newPage(
  page: Tab,
  layout: PageLayout,
  ids: NewTabIds,
  place: { readonly title: string; readonly index: number },
): readonly Request[] {
  const placed = placedPage(page, layout);
  const { sheetId } = ids;
  return [
    ...addSheet(
      {
        key: page.key,
        ...place,
        rowCount: placed.length,
        columnCount: layout.widths.length,
        frozenRowCount: FROZEN,
        hideGridlines: true,
      },
      ids,
    ),
    ...columnsLaidOut(sheetId, layout),
    ...written(sheetId, placed),
  ];
}

interface Standing {
  readonly sheetId: number;
  /** The tab's size now. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Widths and hidden columns are left as people have made them. */
export function pageAgain(page: Tab, layout: PageLayout, tab: Standing): readonly Request[] {
  const placed = placedPage(page, layout);
  const { sheetId, rowCount } = tab;
  return [
    ...roomFor(placed, layout, tab),
    ...written(sheetId, placed),
    // Rows that are no longer needed are emptied, not taken away: a person may have written beside them.
    ...(rowCount > placed.length ? [emptied(tab, placed.length, layout, 'userEnteredValue')] : []),
  ];
}

/** In the place of what stood there before it was a page, of which nothing stays in the page's columns. */
export function pageInstead(page: Tab, layout: PageLayout, tab: Standing): readonly Request[] {
  const { sheetId } = tab;
  return [
    emptied(tab, 0, layout, 'userEnteredValue,userEnteredFormat'),
    ...pageIn(page, layout, tab),
    columnsHidden(sheetId, { from: 0, to: layout.closedFrom }, false),
  ];
}

/** In a tab that is empty: nothing is taken away, whatever somebody writes there in the meantime. */
export function pageIn(page: Tab, layout: PageLayout, tab: Standing): readonly Request[] {
  const placed = placedPage(page, layout);
  const { sheetId } = tab;
  return [
    ...roomFor(placed, layout, tab),
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: FROZEN, hideGridlines: true } },
        fields: 'gridProperties(frozenRowCount,hideGridlines)',
      },
    },
    ...columnsLaidOut(sheetId, layout),
    ...written(sheetId, placed),
  ];
}

const columnsLaidOut = (sheetId: number, { widths, closedFrom }: PageLayout): readonly Request[] => [
  ...columnWidths(sheetId, widths),
  columnsHidden(sheetId, { from: closedFrom, to: widths.length }, true),
];

const written = (sheetId: number, placed: readonly PlacedRow[]): readonly Request[] => [
  ...repeatCell(sheetId, placed),
  ...updateCells(sheetId, placed),
  ...rowHeights(sheetId, placed),
];

function roomFor(placed: readonly PlacedRow[], { widths }: PageLayout, tab: Standing): readonly Request[] {
  const rowCount = Math.max(placed.length, tab.rowCount);
  const columnCount = Math.max(widths.length, tab.columnCount);
  if (rowCount === tab.rowCount && columnCount === tab.columnCount) return [];
  const { sheetId } = tab;
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount, columnCount } },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
  ];
}

const emptied = (
  { sheetId, rowCount, columnCount }: Standing,
  startRowIndex: number,
  { widths }: PageLayout,
  fields: string,
): Request => ({
  updateCells: {
    range: {
      sheetId,
      startRowIndex,
      endRowIndex: rowCount,
      startColumnIndex: 0,
      endColumnIndex: Math.min(widths.length, columnCount),
    },
    fields,
  },
});

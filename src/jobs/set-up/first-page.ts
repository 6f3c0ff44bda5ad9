/**
 * The page that a workbook opens on: found, made first among the tabs, or put in the empty tab that Google gives every new spreadsheet,
 * which the person has before her. Nothing is deleted: what somebody writes in that tab in the meantime stays.
 */
import type { Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import { jointLayout } from '../../report/tabs/joint-columns';
import type { Tab } from '../../report/tabs/tab-blocks';
import type { Together } from '../../requests/sheets/batches';
import { createDeveloperMetadata, metadataKeys } from '../../requests/sheets/developer-metadata';
import { freeTitle } from '../../requests/sheets/new-tab';
import { newPage, pageIn, pageInstead } from '../../requests/sheets/page/whole-page';
import { findTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';

/** Google's size of a new tab; one of another size is somebody's. */
const NEW = { rowCount: 1000, columnCount: 26 } as const;
/** So much of the note tells the page in any language; a tab of the name that begins otherwise is a person's. */
const KNOWN_SIGNS = 50;

/** The first tab that nobody has named, marked, resized or drawn in; whether anything is written in it, its cells tell. */
export const unusedTab = ({ tabs }: Workbook): WorkbookTab | null => {
  const names = inEveryLanguage(({ emptyTabName }) => emptyTabName);
  return (
    tabs.find(
      ({ key, hidden, title, chartIds, rowCount, columnCount }) =>
        key === null &&
        !hidden &&
        /\d$/.test(title) &&
        names.includes(title.replace(/\d+$/, '')) &&
        chartIds.length === 0 &&
        rowCount === NEW.rowCount &&
        columnCount === NEW.columnCount,
    ) ?? null
  );
};

export interface FirstPage {
  /** Null where it was there. */
  readonly made: { readonly title: string; readonly sheetId: number } | null;
  readonly requests: Together;
}

export function firstPage(
  page: Tab,
  workbook: Workbook,
  gridOf: (tab: WorkbookTab) => Grid,
  ids: WorkbookIds,
): FirstPage {
  const mark = (sheetId: number): Together => [
    createDeveloperMetadata(ids.metadata(page.key), metadataKeys.tab, page.key, { sheetId }),
  ];
  const existing = pageOf(workbook, gridOf);
  if (existing) {
    // Nothing has been worked out, and it says how one begins in another language or in the words of an earlier version.
    const isOther = existing.hash === null && gridOf(existing)[0]?.[0] !== page.note;
    return {
      made: null,
      requests: [
        ...(existing.key === null ? mark(existing.sheetId) : []),
        ...(isOther ? pageInstead(page, jointLayout, existing) : []),
      ],
    };
  }
  const title = freeTitle(
    page.name,
    workbook.tabs.map((tab) => tab.title),
  );
  const unused = unusedTab(workbook);
  if (unused && gridOf(unused).length === 0) {
    const { sheetId } = unused;
    const named = { updateSheetProperties: { properties: { sheetId, title, index: 0 }, fields: 'title,index' } };
    return { made: { title, sheetId }, requests: [named, ...mark(sheetId), ...pageIn(page, jointLayout, unused)] };
  }
  const sheetId = ids.sheet(page.key);
  const tabMetadataId = ids.metadata(page.key);
  return {
    made: { title, sheetId },
    requests: newPage(page, jointLayout, { sheetId, tabMetadataId }, { title, index: 0 }),
  };
}

/** Marked, or with our note in any language: a trip through a file of another kind takes the marks away. */
function pageOf(workbook: Workbook, gridOf: (tab: WorkbookTab) => Grid): WorkbookTab | null {
  const found = findTab(workbook, 'joint');
  if (!found || found.key !== null) return found;
  const begins = inEveryLanguage(({ tabNotes }) => tabNotes.joint.slice(0, KNOWN_SIGNS));
  return begins.some((begin) => String(gridOf(found)[0]?.[0] ?? '').startsWith(begin)) ? found : null;
}

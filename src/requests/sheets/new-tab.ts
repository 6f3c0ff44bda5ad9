/** A new tab with a small explicit grid, marked as ours. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { createDeveloperMetadata, metadataKeys } from './developer-metadata';

export interface NewTab {
  readonly key: string;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly hideGridlines?: boolean;
  readonly hidden?: boolean;
  /** Place among the tabs; absent = last. */
  readonly index?: number | undefined;
}

export interface NewTabIds {
  readonly sheetId: number;
  readonly tabMetadataId: number;
}

export function addSheet(tab: NewTab, ids: NewTabIds): readonly sheets_v4.Schema$Request[] {
  const { rowCount, columnCount } = tab;
  return [
    {
      addSheet: {
        properties: {
          sheetId: ids.sheetId,
          title: tab.title,
          ...(tab.index !== undefined && { index: tab.index }),
          ...(tab.hidden && { hidden: true }),
          gridProperties: {
            rowCount,
            columnCount,
            ...(tab.frozenRowCount && { frozenRowCount: tab.frozenRowCount }),
            ...(tab.hideGridlines && { hideGridlines: true }),
          },
        },
      },
    },
    createDeveloperMetadata(ids.tabMetadataId, metadataKeys.tab, tab.key, { sheetId: ids.sheetId }),
  ];
}

const LONGEST_TITLE = 100;

/** The title, or with " 2", " 3" … where another tab is called so; Google compares them without regard to case. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  const clean =
    wanted
      .replace(/[\u0000-\u001f\u007f]+/g, ' ')
      .trim()
      .slice(0, LONGEST_TITLE) || '–';
  let title = clean;
  for (let next = 2; used.has(title.toLowerCase()); next += 1) title = `${clean.slice(0, LONGEST_TITLE - 5)} ${next}`;
  return title;
}

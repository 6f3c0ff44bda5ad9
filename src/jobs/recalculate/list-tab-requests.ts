/** A list tab that only the program writes: made if it is missing, written anew if its content has changed or been typed over, else left alone. */
import type { ListTab } from '../../report/tabs/list-tab';
import type { Together } from '../../requests/sheets/batches';
import { contentHash } from '../../requests/content-hash';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import type { Grid } from '../../grid/grid';
import { headRows, placeListRows } from '../../requests/sheets/list-tab/place-list-rows';
import { overwrittenRows } from '../../requests/sheets/overwritten-rows';
import { newListTab } from '../../requests/sheets/list-tab/new-list-tab';
import { rewriteListTab } from '../../requests/sheets/list-tab/rewrite-list-tab';
import { freeTitle } from '../../requests/sheets/new-tab';
import type { Workbook } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';

export interface TabWrite {
  readonly sheetId: number;
  readonly outcome: 'made' | 'updated' | 'same';
  readonly groups: readonly Together[];
  /** Rows that somebody had typed over or taken away, counted from 1. */
  readonly restored: readonly number[];
  /** Says that the tab is half written; sent first where the groups need more than one batch. */
  readonly begun: Together;
}

/**
 * Found by its mark only: a tab of the same name that a person made is not ours to write over. `gridOf` tells what stands in a tab.
 */
export function listTabRequests(
  workbook: Workbook,
  tab: ListTab,
  ids: WorkbookIds,
  gridOf: (sheetId: number) => Grid | undefined,
): TabWrite {
  const hash = contentHash(
    JSON.stringify([tab.columns, tab.rows, ...(tab.headline === undefined ? [] : [tab.note, tab.headline])]),
  );
  const existing = workbook.tabs.find(({ key }) => key === tab.key);
  const restored = existing?.hash?.value === hash ? overwritten(tab, gridOf(existing.sheetId)) : [];
  if (existing?.hash?.value === hash && restored.length === 0)
    return { sheetId: existing.sheetId, outcome: 'same', groups: [], restored, begun: [] };
  const mark = (sheetId: number): Together => [
    createDeveloperMetadata(ids.metadata(`${tab.key}:hash`), metadataKeys.hash, hash, { sheetId }),
  ];
  if (!existing) {
    const sheetId = ids.sheet(tab.key);
    const title = freeTitle(
      tab.name,
      workbook.tabs.map((other) => other.title),
    );
    const [addSheet, tabMark, ...rest] = newListTab(tab, { sheetId, tabMetadataId: ids.metadata(tab.key) }, title);
    const head = [addSheet, tabMark].flatMap((request) => (request ? [request] : []));
    return {
      sheetId,
      outcome: 'made',
      groups: [head, ...rest.map((request) => [request]), mark(sheetId)],
      restored,
      begun: [],
    };
  }
  const { sheetId } = existing;
  return {
    sheetId,
    outcome: 'updated',
    groups: [
      ...rewriteListTab(tab, sheetId, existing).map((request) => [request]),
      existing.hash ? [updateDeveloperMetadata(existing.hash.metadataId, hash)] : mark(sheetId),
    ],
    restored,
    begun: existing.hash ? [updateDeveloperMetadata(existing.hash.metadataId, '')] : [],
  };
}

/** The note has today's date. */
function overwritten(tab: ListTab, grid: Grid | undefined): readonly number[] {
  if (grid === undefined) return [];
  const [, ...rows] = placeListRows(tab).slice(0, headRows(tab) + tab.rows.length);
  return overwrittenRows(rows, grid);
}

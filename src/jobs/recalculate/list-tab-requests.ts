/** A list tab that only the program writes: made if it is missing, written anew if its content has changed, else left alone. */
import type { ListTab } from '../../report/tabs/list-tab';
import type { Together } from '../../requests/sheets/batches';
import { contentHash } from '../../requests/content-hash';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import { newListTab } from '../../requests/sheets/list-tab/new-list-tab';
import { rewriteListTab } from '../../requests/sheets/list-tab/rewrite-list-tab';
import { freeTitle } from '../../requests/sheets/new-tab';
import type { Workbook } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';

export interface TabWrite {
  readonly sheetId: number;
  readonly outcome: 'made' | 'updated' | 'same';
  readonly groups: readonly Together[];
  /** Says that the tab is half written; sent first where the groups need more than one batch. */
  readonly begun: Together;
}

/** Found by its mark only: a tab of the same name that a person made is not ours to write over. */
export function listTabRequests(workbook: Workbook, tab: ListTab, ids: WorkbookIds): TabWrite {
  const hash = contentHash(
    JSON.stringify([tab.columns, tab.rows, ...(tab.headline === undefined ? [] : [tab.note, tab.headline])]),
  );
  const existing = workbook.tabs.find(({ key }) => key === tab.key);
  if (existing?.hash?.value === hash) return { sheetId: existing.sheetId, outcome: 'same', groups: [], begun: [] };
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
    return { sheetId, outcome: 'made', groups: [head, ...rest.map((request) => [request]), mark(sheetId)], begun: [] };
  }
  const { sheetId } = existing;
  return {
    sheetId,
    outcome: 'updated',
    groups: [
      ...rewriteListTab(tab, sheetId, existing).map((request) => [request]),
      existing.hash ? [updateDeveloperMetadata(existing.hash.metadataId, hash)] : mark(sheetId),
    ],
    begun: existing.hash ? [updateDeveloperMetadata(existing.hash.metadataId, '')] : [],
  };
}

/** Which tab of the workbook already is the one that is wanted. */
import type { Grid } from '../../grid/grid';
import { tabNames } from '../../messages/sv/tabs';
import type { ListTab } from '../../report/tabs/list-tab';
import { positionsByKey } from '../../grid/find-columns';
import { comparisonKey } from '../../grid/clean-text';
import type { TabKey } from '../../messages/keys';
import { findTab, type Workbook, type WorkbookTab } from '../read-workbook';
import { WRITTEN_BY_US } from './tabs-to-have';

/** A tab that the program writes over is only taken for ours, where nothing marks it, if it has all our headers. */
export function existingTab(
  workbook: Workbook,
  tab: { readonly key: string; readonly columns?: ListTab['columns'] },
  gridOf: (tab: WorkbookTab) => Grid,
): WorkbookTab | null {
  const found = findTab(workbook, tab.key, tabNames[tab.key as TabKey]);
  if (!found || found.key !== null || !WRITTEN_BY_US.includes(tab.key)) return found;
  const headers = (tab.columns ?? []).map(({ header }) => comparisonKey(header));
  const isOurs = gridOf(found).some((row) => headers.every((header) => positionsByKey(row).has(header)));
  return isOurs ? found : null;
}

/** What a tab that is there lacks: our mark on it, columns at its right end, rows of Inställningar, this language's words where another's stand. */
import type { Grid } from '../../grid/grid';
import { withCells } from '../../method/plan-cells';
import type { ListTab } from '../../report/tabs/list-tab';
import { addColumns } from '../../requests/sheets/list-tab/add-columns';
import type { Together } from '../../requests/sheets/batches';
import { createDeveloperMetadata, metadataKeys } from '../../requests/sheets/developer-metadata';
import { findHeaderRow, positionsByKey } from '../../grid/find-columns';
import { comparisonKey } from '../../grid/clean-text';
import { missingSettingRows } from '../workbook/missing-setting-rows';
import type { WorkbookTab } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';
import { cellRequests } from '../workbook/cell-requests';
import { WRITTEN_BY_US } from './tabs-to-have';
import { translatedCells } from './translated-cells';
import { translatedRules } from './translated-rules';

export interface Additions {
  readonly title: string;
  /** Headers of the columns that are added. */
  readonly headers: readonly string[];
  /** Cells that held another language's words. */
  readonly translated: number;
  /** Rows of Inställningar that are added. */
  readonly settings: number;
  readonly requests: Together;
}

/** `others` is the same tab in every other language. */
export function additions(
  tab: ListTab,
  others: readonly ListTab[],
  existing: WorkbookTab,
  found: Grid,
  ids: WorkbookIds,
): Additions {
  const { sheetId, title } = existing;
  const mark =
    existing.key === null
      ? [createDeveloperMetadata(ids.metadata(tab.key), metadataKeys.tab, tab.key, { sheetId })]
      : [];
  // The answers are a form's or a person's: nothing is changed in them.
  if (tab.key === 'answers') return { title, headers: [], settings: 0, translated: 0, requests: mark };

  const cells = others.flatMap((other) => translatedCells(tab, other, found));
  const grid = withCells(found, cells);

  const headerRow = findHeaderRow(
    grid,
    tab.columns.map(({ header }) => header),
  );
  const header = grid[headerRow] ?? [];
  const there = positionsByKey(header);
  const columns = WRITTEN_BY_US.includes(tab.key)
    ? []
    : tab.columns.filter((column) => !there.has(comparisonKey(column.header)));
  const place = {
    sheetId,
    headerRow,
    usedColumns: header.length,
    columnCount: existing.columnCount,
    rowCount: existing.rowCount,
  };
  const rows =
    tab.key === 'settings' && columns.length === 0
      ? missingSettingRows(tab, sheetId, grid)
      : { count: 0, requests: [] };
  return {
    title,
    headers: columns.map((column) => column.header),
    settings: rows.count,
    translated: cells.length,
    requests: [
      ...mark,
      ...cellRequests(sheetId, cells),
      ...(cells.length > 0 ? translatedRules(tab, sheetId, grid) : []),
      ...(columns.length > 0 ? addColumns(columns, place) : []),
      ...rows.requests,
    ],
  };
}

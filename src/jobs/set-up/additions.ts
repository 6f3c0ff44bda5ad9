/** What a tab that is there lacks: our mark on it, columns at its right end, rows of Inställningar; nothing that is there is touched. */
import type { Grid } from '../../grid/grid';
import type { ListTab } from '../../report/tabs/list-tab';
import { addColumns } from '../../requests/sheets/list-tab/add-columns';
import type { Together } from '../../requests/sheets/batches';
import { createDeveloperMetadata, metadataKeys } from '../../requests/sheets/developer-metadata';
import { cellValue } from '../../requests/sheets/sheet-row';
import { findHeaderRow, positionsByKey } from '../../grid/find-columns';
import { comparisonKey } from '../../grid/clean-text';
import type { WorkbookTab } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-identity';
import { WRITTEN_BY_US } from './tabs-to-have';

export interface Additions {
  readonly title: string;
  /** Headers of the columns that are added. */
  readonly headers: readonly string[];
  /** Rows of Inställningar that are added. */
  readonly settings: number;
  readonly requests: Together;
}

export function additions(tab: ListTab, existing: WorkbookTab, grid: Grid, ids: WorkbookIds): Additions {
  const { sheetId, title } = existing;
  const mark =
    existing.key === null
      ? [createDeveloperMetadata(ids.metadata(tab.key), metadataKeys.tab, tab.key, { sheetId })]
      : [];
  // The answers are a form's or a person's: nothing is added to them.
  if (WRITTEN_BY_US.includes(tab.key) || tab.key === 'answers')
    return { title, headers: [], settings: 0, requests: mark };

  const headerRow = findHeaderRow(
    grid,
    tab.columns.map(({ header }) => header),
  );
  const header = grid[headerRow] ?? [];
  const there = positionsByKey(header);
  const columns = tab.columns.filter((column) => !there.has(comparisonKey(column.header)));
  const place = {
    sheetId,
    headerRow,
    usedColumns: header.length,
    columnCount: existing.columnCount,
    rowCount: existing.rowCount,
  };
  const rows = tab.key === 'settings' && columns.length === 0 ? missingRows(tab, grid) : [];
  return {
    title,
    headers: columns.map((column) => column.header),
    settings: rows.length,
    requests: [
      ...mark,
      ...(columns.length > 0 ? addColumns(columns, place) : []),
      ...(rows.length > 0 ? [appendCells(tab, sheetId, header, rows)] : []),
    ],
  };
}

/** Rows whose first cell, the setting's name, stands nowhere in the tab. */
function missingRows(tab: ListTab, grid: Grid): ListTab['rows'] {
  const names = new Set(grid.flatMap((row) => row.map(comparisonKey)));
  return tab.rows.filter(([name]) => name && 'text' in name && !names.has(comparisonKey(name.text)));
}

/** In the order of the columns as they stand. */
function appendCells(tab: ListTab, sheetId: number, header: Grid[number], rows: ListTab['rows']): Together[number] {
  const places = header.map((cell) =>
    tab.columns.findIndex((column) => comparisonKey(column.header) === comparisonKey(cell)),
  );
  return {
    appendCells: {
      sheetId,
      rows: rows.map((cells) => ({
        values: places.map((place) => {
          const value = place < 0 ? undefined : cellValue(cells[place] ?? { text: '' });
          return value ? { userEnteredValue: value } : {};
        }),
      })),
      fields: 'userEnteredValue',
    },
  };
}

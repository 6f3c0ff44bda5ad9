/** Rows that Inställningar lacks, below all others, in the order of the columns as they stand. */
import { comparisonKey } from '../../grid/clean-text';
import { findHeaderRow } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import type { ListTab } from '../../report/tabs/list-tab';
import type { Together } from '../../requests/sheets/batches';
import { cellValue } from '../../requests/sheets/sheet-row';
import { settingKeys } from '../../settings/setting-table';

/** `tab` is the tab as it should be; a setting is there where its name stands in any language. */
export function missingSettingRows(
  tab: ListTab,
  sheetId: number,
  grid: Grid,
): { readonly count: number; readonly requests: Together } {
  const there = new Set(grid.flatMap((row) => row.map(comparisonKey)));
  const isThere = (place: number): boolean =>
    inEveryLanguage(({ settingNames }) => settingNames[settingKeys[place] as (typeof settingKeys)[number]]).some(
      (name) => there.has(comparisonKey(name)),
    );
  const rows = tab.rows.filter((_, place) => !isThere(place));
  const names = tab.columns.map(({ header }) => header);
  const header = grid[findHeaderRow(grid, names)] ?? [];
  const places = header.map((cell) => names.findIndex((name) => comparisonKey(name) === comparisonKey(cell)));
  if (rows.length === 0 || places.every((place) => place < 0)) return { count: 0, requests: [] };
  const request: Together[number] = {
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
  return { count: rows.length, requests: [request] };
}

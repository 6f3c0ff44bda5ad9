/** Where settings stand in Inställningar, found by name at the moment: people sort the tab, insert rows and take some away. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { comparisonKey } from '../../grid/clean-text';
import { readRecords, type Records } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import { settingNames, tabNames } from '../../messages/sv/tabs';
import { settingExplanations } from '../../messages/sv/workbook';
import type { PlanCell } from '../../method/plan-cells';
import { stringValue } from '../../requests/sheets/sheet-row';
import type { WantedSettings } from './wanted-settings';

type SettingKey = keyof typeof settingNames;

const read = (grid: Grid): Records<'name' | 'value' | 'explanation'> =>
  readRecords(grid, {
    tab: tabNames.settings,
    table: 'settings',
    required: ['name', 'value'],
    optional: ['explanation'],
  });

/** The value cell of each wanted setting that has a row; of doubled names the first counts, as when they are read. */
export function settingCells(grid: Grid, wanted: WantedSettings): readonly PlanCell[] {
  const { columns, rows } = read(grid);
  return [...wanted].flatMap(([key, text]): readonly PlanCell[] => {
    const row = rows.find(({ cells }) => comparisonKey(cells[columns.name]) === comparisonKey(settingNames[key]));
    return row ? [{ row: row.index, column: columns.value, text }] : [];
  });
}

export function missingSettings(grid: Grid, keys: readonly SettingKey[]): readonly SettingKey[] {
  const { columns, rows } = read(grid);
  const there = new Set(rows.map(({ cells }) => comparisonKey(cells[columns.name])));
  return keys.filter((key) => !there.has(comparisonKey(settingNames[key])));
}

/** Rows below everything else, with name and explanation. */
export function appendSettings(sheetId: number, grid: Grid, keys: readonly SettingKey[]): sheets_v4.Schema$Request {
  const { columns } = read(grid);
  const width = Math.max(columns.name, columns.explanation) + 1;
  const textAt = (key: SettingKey, column: number): string =>
    column === columns.name ? settingNames[key] : column === columns.explanation ? settingExplanations[key] : '';
  return {
    appendCells: {
      sheetId,
      rows: keys.map((key) => ({
        values: Array.from({ length: width }, (_, column) => {
          const text = stringValue(textAt(key, column));
          return text ? { userEnteredValue: text } : {};
        }),
      })),
      fields: 'userEnteredValue',
    },
  };
}

/** Where settings stand in Inställningar, found by name at the moment: people sort the tab, insert rows and take some away. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { comparisonKey } from '../../grid/clean-text';
import { readRecords, type Records } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import { inEveryLanguage, type Words } from '../../messages';
import type { PlanCell } from '../../method/plan-cells';
import { stringValue } from '../../requests/sheets/sheet-row';
import type { WorkbookTab } from '../workbook/read-workbook';
import type { SettingKey } from '../../messages/keys';

/** Settings to write and the text of each. */
export type WantedSettings = ReadonlyMap<SettingKey, string>;

const read = (grid: Grid, tab: string): Records<'name' | 'value' | 'explanation'> =>
  readRecords(grid, {
    tab,
    table: 'settings',
    required: ['name', 'value'],
    optional: ['explanation'],
  });

const namesOf = (key: SettingKey): readonly string[] =>
  inEveryLanguage(({ settingNames }) => comparisonKey(settingNames[key]));

/** The value cell of each wanted setting that has a row; of doubled names the first counts, as when they are read. */
export function settingCells(grid: Grid, tab: string, wanted: WantedSettings): readonly PlanCell[] {
  const { columns, rows } = read(grid, tab);
  return [...wanted].flatMap(([key, text]): readonly PlanCell[] => {
    const names = namesOf(key);
    const row = rows.find(({ cells }) => names.includes(comparisonKey(cells[columns.name])));
    return row ? [{ row: row.index, column: columns.value, text }] : [];
  });
}

export function missingSettings(grid: Grid, tab: string, keys: readonly SettingKey[]): readonly SettingKey[] {
  const { columns, rows } = read(grid, tab);
  const there = new Set(rows.map(({ cells }) => comparisonKey(cells[columns.name])));
  return keys.filter((key) => !namesOf(key).some((name) => there.has(name)));
}

/** Rows below everything else, with name and explanation. */
export function appendSettings(
  { sheetId, title }: Pick<WorkbookTab, 'sheetId' | 'title'>,
  grid: Grid,
  keys: readonly SettingKey[],
  { settingNames, settingExplanations }: Words,
): sheets_v4.Schema$Request {
  const { columns } = read(grid, title);
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

/** Lists of choices, and colours that follow words, of a tab whose words were changed to another language: they are in that language too. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { comparisonKey } from '../../grid/clean-text';
import { findHeaderRow, positionsByKey } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import type { ListTab } from '../../report/tabs/list-tab';
import type { Together } from '../../requests/sheets/batches';
import { addConditionalFormatRule } from '../../requests/sheets/look/conditional-format';
import { setDataValidation } from '../../requests/sheets/validation';

type GridRange = sheets_v4.Schema$GridRange;

/**
 * `grid` holds this language's words already; columns are found by their headers, rows of Inställningar by their names. The other
 * language's colours stay: its words are met no more, or again where it is chosen again.
 */
export function translatedRules(tab: ListTab, sheetId: number, grid: Grid): Together {
  const headerRow = findHeaderRow(
    grid,
    tab.columns.map(({ header }) => header),
  );
  const positions = positionsByKey(grid[headerRow] ?? []);
  const columnOf = (wanted: string): number | undefined => {
    const column = tab.columns.find(({ key }) => key === wanted);
    return positions.get(comparisonKey(column?.header))?.[0];
  };
  const below = (key: string): GridRange | null => {
    const column = columnOf(key);
    return column === undefined
      ? null
      : { sheetId, startRowIndex: headerRow + 1, startColumnIndex: column, endColumnIndex: column + 1 };
  };
  const ofColumns = tab.columns.flatMap(({ key, choices }) => {
    const range = below(key);
    return choices && range ? [setDataValidation(range, choices)] : [];
  });
  const looks = tab.columns.flatMap(({ key, looks: ofWords = {} }) => {
    const range = below(key);
    return range ? Object.entries(ofWords).map(([words, look]) => ({ range, words, look })) : [];
  });
  const ofCells = (tab.cellChoices ?? []).flatMap(({ row: place, column: key, choices }) => {
    const column = columnOf(key);
    const name = tab.rows[place]?.[0];
    const row = grid.findIndex((cells) => cells.some((cell) => name && 'text' in name && cell === name.text));
    if (row < 0 || column === undefined) return [];
    const range = {
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    return [setDataValidation(range, choices)];
  });
  return [
    ...ofColumns,
    ...ofCells,
    ...looks.map(({ range, words, look }, index) => addConditionalFormatRule(range, words, look, index)),
  ];
}

/** The lists of choices of a tab whose words were changed to another language: what may be chosen is in that language too. */
import { comparisonKey } from '../../grid/clean-text';
import { findHeaderRow, positionsByKey } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import type { ListTab } from '../../report/tabs/list-tab';
import type { Together } from '../../requests/sheets/batches';
import { setDataValidation } from '../../requests/sheets/validation';

/** `grid` holds this language's words already; columns are found by their headers, rows of Inställningar by their names. */
export function translatedChoices(tab: ListTab, sheetId: number, grid: Grid): Together {
  const headerRow = findHeaderRow(
    grid,
    tab.columns.map(({ header }) => header),
  );
  const positions = positionsByKey(grid[headerRow] ?? []);
  const columnOf = (wanted: string): number | undefined => {
    const column = tab.columns.find(({ key }) => key === wanted);
    return positions.get(comparisonKey(column?.header))?.[0];
  };
  const ofColumns = tab.columns.flatMap(({ key, choices }) => {
    const column = columnOf(key);
    if (!choices || column === undefined) return [];
    const range = { sheetId, startRowIndex: headerRow + 1, startColumnIndex: column, endColumnIndex: column + 1 };
    return [setDataValidation(range, choices)];
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
  return [...ofColumns, ...ofCells];
}

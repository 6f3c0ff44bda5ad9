/** The walls of a spreadsheet: cells over all tabs, and columns of a tab. Empty grid counts. */
import { invalidArgument } from '../../protocol/api-error';
import type { SpreadsheetState } from '../state';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

const cellsOf = (spreadsheet: SpreadsheetState): number =>
  spreadsheet.sheets.reduce(
    (sum, { properties }) => sum + properties.gridProperties.rowCount * properties.gridProperties.columnCount,
    0,
  );

/** @throws ApiError 400 where the change from `before` to `after` would pass a wall. */
export function requireCellLimits(before: SpreadsheetState, after: SpreadsheetState): void {
  if (after.sheets === before.sheets) return;
  if (after.sheets.some((sheet) => sheet.properties.gridProperties.columnCount > MOST_COLUMNS)) {
    throw invalidArgument(
      `This action would increase the number of columns in the sheet above the limit of ${MOST_COLUMNS} columns.`,
    );
  }
  const cells = cellsOf(after);
  if (cells > MOST_CELLS && cells > cellsOf(before)) {
    throw invalidArgument(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

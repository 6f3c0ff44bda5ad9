/** The cells of Redovisas som that a yes to the proposals writes. */
import type { MergeProposal } from '../../analysis/analysis';
import { cleanText } from '../../grid/clean-text';
import { readRecords } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import type { PlanCell } from '../../method/plan-cells';

/** Rows are found by their names, wherever they stand. Throws MISSING_COLUMNS where Förvaltningar has no such column. */
export function mergeCells(
  grid: Grid,
  tab: string,
  proposals: readonly MergeProposal[],
  words: Words,
): readonly PlanCell[] {
  const { columns, rows } = readRecords(grid, {
    tab,
    table: 'departments',
    required: ['municipality', 'name', 'reportedAs'],
  });
  return rows.flatMap(({ index, cells }): readonly PlanCell[] => {
    const municipality = cleanText(cells[columns.municipality]);
    const reported = cleanText(cells[columns.reportedAs]) || cleanText(cells[columns.name]);
    const names = proposals.find(({ name }) => name === municipality)?.merged.find((group) => group.includes(reported));
    return names ? [{ row: index, column: columns.reportedAs, text: words.listed(names) }] : [];
  });
}

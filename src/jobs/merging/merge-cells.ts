/** The cells of Redovisas som that a yes to the proposals writes. */
import { cleanText } from '../../grid/clean-text';
import { readRecords } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import type { PlanCell } from '../../method/plan-cells';

/** Names of rows, as they are reported today, that get a common one. `municipalities`: whose departments they are; null for municipalities. */
export interface Together {
  readonly municipalities: readonly string[] | null;
  readonly names: readonly string[];
}

/**
 * Rows are found by their names, wherever they stand. Throws MISSING_COLUMNS where the tab has no such column.
 */
export function mergeCells(
  grid: Grid,
  table: 'municipalities' | 'departments',
  tab: string,
  together: readonly Together[],
  words: Words,
): readonly PlanCell[] {
  return namedRows(grid, table, tab).flatMap(({ index, column, municipality, name, reportedAs }) => {
    const names = together.find(
      (group) => (group.municipalities?.includes(municipality) ?? true) && group.names.includes(reportedAs || name),
    )?.names;
    return names ? [{ row: index, column, text: words.listed(names) }] : [];
  });
}

interface NamedRow {
  readonly index: number;
  /** That of Redovisas som. */
  readonly column: number;
  readonly municipality: string;
  readonly name: string;
  readonly reportedAs: string;
}

function namedRows(grid: Grid, table: 'municipalities' | 'departments', tab: string): readonly NamedRow[] {
  if (table === 'municipalities') {
    const { columns, rows } = readRecords(grid, { tab, table, required: ['name', 'reportedAs'] });
    return rows.map(({ index, cells }) => ({
      index,
      column: columns.reportedAs,
      municipality: '',
      name: cleanText(cells[columns.name]),
      reportedAs: cleanText(cells[columns.reportedAs]),
    }));
  }
  const { columns, rows } = readRecords(grid, { tab, table, required: ['municipality', 'name', 'reportedAs'] });
  return rows.map(({ index, cells }) => ({
    index,
    column: columns.reportedAs,
    municipality: cleanText(cells[columns.municipality]),
    name: cleanText(cells[columns.name]),
    reportedAs: cleanText(cells[columns.reportedAs]),
  }));
}

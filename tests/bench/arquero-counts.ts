/** The same counting by Arquero: columns, folded to one row a cell, grouped and counted. */
import { op, table } from 'arquero';
import type { Grid } from '../../src/grid/grid';
import { cellText } from '../../src/grid/clean-text';
import type { Survey } from '../../src/responses/survey';
import type { Settings } from '../../src/settings/settings';
import { countsOfGroups, type Group } from './grouped-counts';

export function arqueroCounts(
  grid: Grid,
  survey: Survey,
  settings: Settings,
  milliseconds: (work: () => unknown) => number,
): { counts: Uint32Array; loadMs: number; queryMs: number } {
  const names = survey.questions.map((_, index) => `c${index}`);
  let columns: Record<string, string[]> = {};
  let groups: Group[] = [];
  const loadMs = milliseconds(() => {
    const rows = grid.slice(1);
    columns = { unit: rows.map((row) => cellText(row[1])) };
    names.forEach((name, index) => {
      columns[name] = rows.map((row) => cellText(row[index + 2]));
    });
  });
  const queryMs = milliseconds(() => {
    groups = table(columns)
      .fold(names, { as: ['question', 'cell'] })
      .groupby('unit', 'question', 'cell')
      .rollup({ count: op.count() })
      .objects() as Group[];
  });
  return { counts: countsOfGroups(groups, survey, settings), loadMs, queryMs };
}

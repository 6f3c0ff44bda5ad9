/** Questions that stand in several columns with one header, with no row that has answers in two of them: made anew in the middle of a survey. */
import { comparisonKey } from '../../grid/clean-text';
import type { Grid } from '../../grid/grid';
import { rowsInOthers } from '../../responses/columns/merged-columns';

export interface RemadeQuestions {
  readonly headers: readonly string[];
  /** The columns that are read into the first with their header. */
  readonly others: ReadonlySet<number>;
}

export function remadeQuestions(
  header: readonly string[],
  grid: Grid,
  headerRow: number,
  questions: readonly number[],
): RemadeQuestions {
  const byHeader = new Map<string, number[]>();
  for (const column of questions) {
    const key = comparisonKey(header[column]);
    byHeader.set(key, [...(byHeader.get(key) ?? []), column]);
  }
  const remade = [...byHeader.values()].filter(([first = 0, ...others]) => {
    const { rows, both } = rowsInOthers(grid, headerRow + 1, first, others);
    return rows > 0 && both === 0;
  });
  return {
    headers: remade.map(([first = 0]) => header[first] ?? ''),
    others: new Set(remade.flatMap(([, ...others]) => others)),
  };
}

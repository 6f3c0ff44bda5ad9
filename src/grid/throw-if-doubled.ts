/** Ids and names that must be unique in a tab. */
import { SurveyError } from '../google/survey-error';

/** Throws DOUBLED_ID { tab, column, ids, cells } with all values that stand more than once; `cells` are the places of the values. */
export function throwIfDoubled(tab: string, column: string, values: readonly string[], cells: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ids = [...counts].filter(([, count]) => count > 1).map(([value]) => value);
  if (ids.length === 0) return;
  throw new SurveyError('DOUBLED_ID', {
    tab,
    column,
    ids,
    cells: cells.filter((_, index) => ids.includes(values[index] ?? '')),
  });
}

/** Ids and names that must be unique in a tab. */
import type { Place } from '../messages/place';
import { SurveyError } from '../messages/survey-error';

/** Throws DOUBLED_ID { tab, column, ids, places } with all values that stand more than once; `places` are those of the values. */
export function throwIfDoubled(tab: string, column: string, values: readonly string[], places: readonly Place[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ids = [...counts].filter(([, count]) => count > 1).map(([value]) => value);
  if (ids.length === 0) return;
  throw new SurveyError('DOUBLED_ID', {
    tab,
    column,
    ids,
    places: places.filter((_, index) => ids.includes(values[index] ?? '')),
  });
}

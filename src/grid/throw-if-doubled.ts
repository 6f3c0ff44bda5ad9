/** Ids and names that must be unique in a tab. */
import type { Place } from '../messages/place';
import { SurveyError } from '../messages/survey-error';

/** Throws DOUBLED_ID { tab, column, ids, places } with all values that stand more than once; `places` are those of the values, `keyOf` what they are compared by. */
export function throwIfDoubled(
  tab: string,
  column: string,
  values: readonly string[],
  places: readonly Place[],
  keyOf: (value: string) => string = (value) => value,
): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  const isDoubled = (value: string): boolean => (counts.get(keyOf(value)) ?? 0) > 1;
  const ids = [...new Set(values.filter(isDoubled))];
  if (ids.length === 0) return;
  throw new SurveyError('DOUBLED_ID', {
    tab,
    column,
    ids,
    places: places.filter((_, index) => isDoubled(values[index] ?? '')),
  });
}

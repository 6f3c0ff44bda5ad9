/** Which headers are in use as the lists stand now, and which one is chosen where it can't be. */
import type { ColumnView } from '../../jobs/columns/column-view';

interface Chosen {
  readonly chosen: () => string;
  readonly occurrence: number;
}

/** Of a header that stands several times each occurrence can be used once. */
export function usedColumns(
  { settled }: Pick<ColumnView, 'settled'>,
  rows: readonly Chosen[],
): { readonly times: ReadonlyMap<string, number>; readonly twice: readonly string[] } {
  const places = new Map<string, Set<number>>();
  const use = (header: string, occurrence: number): boolean => {
    const seen = places.get(header) ?? new Set<number>();
    places.set(header, seen);
    return seen.size === seen.add(occurrence).size;
  };
  // Two questions with the same header of their own are told of in Kontroll; here only what is chosen can be wrong.
  for (const { header, occurrence } of settled) use(header, occurrence);
  const chosen = rows
    .map((row) => ({ header: row.chosen(), occurrence: row.occurrence }))
    .filter(({ header }) => header !== '');
  const twice = new Set(chosen.filter(({ header, occurrence }) => use(header, occurrence)).map(({ header }) => header));
  return { times: new Map([...places].map(([header, seen]) => [header, seen.size])), twice: [...twice] };
}

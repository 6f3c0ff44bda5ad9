/** Rows that need more room than a slide has are divided evenly over as few slides as hold them: 6 → 3 + 3, 5 → 3 + 2. */

const shares = (count: number, parts: number): readonly number[] =>
  Array.from({ length: parts }, (_, part) => Math.floor(count / parts) + (part < count % parts ? 1 : 0));

/**
 * `heightOf` of each row against `available`, in points, of which the last part's foot takes `foot`; a row that is too high by itself
 * stands alone.
 */
export function splitEvenly<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  available: number,
  foot = 0,
): readonly (readonly Row[])[] {
  for (let parts = 1; parts < rows.length; parts += 1) {
    let start = 0;
    const split = shares(rows.length, parts).map((share) => rows.slice(start, (start += share)));
    const room = (place: number): number => available - (place === parts - 1 ? foot : 0);
    if (split.every((part, place) => part.reduce((sum, row) => sum + heightOf(row), 0) <= room(place))) return split;
  }
  return rows.length === 0 ? [[]] : rows.map((row) => [row]);
}

/** Ranges as Google echoes them: `sheetId` 0 is left out (RECORDINGS.md 4). */

/** A range of cells, of rows or of columns, or a coordinate. */
export function echoRange<Range extends { readonly sheetId?: number | null }>(
  range: Range,
): Omit<Range, 'sheetId'> & { sheetId?: number } {
  const { sheetId, ...rest } = range;
  return sheetId ? { sheetId, ...rest } : rest;
}

/** The same for every range inside a chart's spec, a filter or the like: whatever has a `sheetId` of 0. */
export function echoDeep<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(echoDeep) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, member]) => !(key === 'sheetId' && member === 0));
  return Object.fromEntries(entries.map(([key, member]) => [key, echoDeep(member)])) as Value;
}

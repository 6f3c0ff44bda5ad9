/** Holm's correction of a family of p values: the chance of any false alarm in it stays at what one test alone would have. */

/** Corrected values in the order given: sorted p times m, m − 1, …, running maximum, cut at 1 (Holm 1979; R: p.adjust). */
export function holm(values: readonly number[]): number[] {
  const corrected = new Array<number>(values.length);
  let highest = 0;
  values
    .map((p, index) => ({ p, index }))
    .sort((a, b) => a.p - b.p)
    .forEach(({ p, index }, rank) => {
      highest = Math.max(highest, Math.min(1, p * (values.length - rank)));
      corrected[index] = highest;
    });
  return corrected;
}

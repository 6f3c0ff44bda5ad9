/** Holm's correction of a family of p values: the chance of any false alarm in it stays at what one test alone would have. */

export interface Corrected {
  readonly value: number;
  /** The running maximum is that of a smaller p in the family, which it then tells. */
  readonly isAnothers: boolean;
}

/** Corrected values in the order given: sorted p times m, m − 1, …, running maximum, cut at 1 (Holm 1979; R: p.adjust). */
export const holm = (values: readonly number[]): number[] => holmWithin(values).map(({ value }) => value);

export function holmWithin(values: readonly number[]): Corrected[] {
  const corrected = new Array<Corrected>(values.length);
  let highest = 0;
  values
    .map((p, index) => ({ p, index }))
    .sort((a, b) => a.p - b.p)
    .forEach(({ p, index }, rank) => {
      const own = Math.min(1, p * (values.length - rank));
      corrected[index] = { value: Math.max(highest, own), isAnothers: own < highest };
      highest = Math.max(highest, own);
    });
  return corrected;
}

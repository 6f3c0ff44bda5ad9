/** A share on the arcsine scale, where its error hardly depends on how large it is (Anscombe 1948). */

/** y = arcsin√((d + 3/8)/(a + 3/4)) with d = share · count, and its variance 1/(4a + 2). The count need not be whole. */
export const arcsineShare = (
  share: number,
  count: number,
): { readonly estimate: number; readonly variance: number } => ({
  estimate: Math.asin(Math.sqrt((share * count + 3 / 8) / (count + 3 / 4))),
  variance: 1 / (4 * count + 2),
});

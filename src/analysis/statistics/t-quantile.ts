/** Quantile of Student's t distribution, degrees of freedom not necessarily whole. */
import { incompleteBetaHalf } from './incomplete-beta';

/** Probability that |T| is above t ≥ 0. */
export function tTwoSidedTail(t: number, df: number): number {
  const square = t * t;
  return square === 0 ? 1 : incompleteBetaHalf(df / 2, df / (df + square), square / (df + square));
}

/** Quantiles already worked out: an analysis asks for the same few again and again. */
const known = new Map<string, number>();

/**
 * The t with P(T ≤ t) = p, for ½ ≤ p < 1 and df > 0, by bisection on the two-sided tail down to neighbouring numbers.
 * tQuantile(0.975, 4) is 2.7764451052; https://dlmf.nist.gov/8.17 has the function inverted.
 */
export function tQuantile(p: number, df: number): number {
  const key = `${p}/${df}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const tail = 2 * (1 - p);
  let low = 0;
  let high = 1;
  while (tTwoSidedTail(high, df) > tail) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tTwoSidedTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  known.set(key, high);
  return high;
}

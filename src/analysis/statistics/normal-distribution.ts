/** The standard normal distribution function, exact far out in its tails. */

/** Up to here the series is used; beyond it the continued fraction converges fast. */
const MIDDLE = 2;
const ENOUGH = 1e-17;
/** Terms that the fraction needs at MIDDLE for full precision. */
const STEPS = 60;

/**
 * Complementary error function with small relative error on the whole line: DLMF 7.6.2's series, all of whose terms are positive, near 0,
 * and 7.9.1's continued fraction beyond it, so that nothing is lost to "1 − erf".
 */
function complementaryError(x: number): number {
  if (x < 0) return 2 - complementaryError(-x);
  const square = x * x;
  if (x < MIDDLE) {
    let term = x;
    let sum = x;
    for (let n = 1; term > ENOUGH * sum; n += 1) {
      term *= (2 * square) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-square) * sum;
  }
  let fraction = x;
  for (let n = STEPS; n > 0; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-square) / Math.sqrt(Math.PI) / fraction;
}

/** Φ(z) = P(Z ≤ z); normalDistribution(−3.4) is 0.000336929265677 (R: pnorm(-3.4)). */
export const normalDistribution = (z: number): number => complementaryError(-z / Math.SQRT2) / 2;

/** P(|Z| ≥ |z|) = 2(1 − Φ(|z|)), the p value of a two-sided test. */
export const normalTwoSidedTail = (z: number): number => complementaryError(Math.abs(z) / Math.SQRT2);

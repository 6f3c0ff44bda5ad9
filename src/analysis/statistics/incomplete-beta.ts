/** Regularized incomplete beta function with b = ½ or a = ½, which is all that Student's t needs. */
import { gammaRatio } from './gamma-ratio';

const TINY = 1e-300;
const ENOUGH = 1e-16;
const MOST_STEPS = 20_000;
const LARGE = 200;
/** a(1 − x) is about t²/2. */
const SMALL_T = 6;

/**
 * I_x(a, ½) for 0 < x < 1, given 1 − x as well so that neither is lost to rounding. Continued fraction of DLMF 8.17.22 by
 * Lentz's method, on the side where it converges fast.
 */
export function incompleteBetaHalf(a: number, x: number, oneMinusX: number): number {
  // x^a (1 − x)^½ / B(a, ½), where 1 / B(a, ½) = Γ(a + ½) / (Γ(a) √π)
  const logX = x > 0.5 ? Math.log1p(-oneMinusX) : Math.log(x);
  const front = (Math.exp(a * logX) * Math.sqrt(oneMinusX) * gammaRatio(a)) / Math.sqrt(Math.PI);
  // With a large the left fraction loses digits slowly; the right one does not, and its own "1 −" costs few while t is small.
  const leftIsBest = x < (a + 1) / (a + 2.5) && !(a > LARGE && a * oneMinusX < SMALL_T);
  return leftIsBest ? (front * betaFraction(a, 0.5, x)) / a : 1 - (front * betaFraction(0.5, a, oneMinusX)) / 0.5;
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return fraction;
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

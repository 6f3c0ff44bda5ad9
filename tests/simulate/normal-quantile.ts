/** Inverse of the normal distribution function, by bisection. */
import { normalDistribution } from '../../src/analysis/statistics/normal-distribution';

/** Φ⁻¹(p) for 0 < p < 1, to about 1e-12. */
export function normalQuantile(p: number): number {
  let low = -9;
  let high = 9;
  for (let step = 0; step < 45; step += 1) {
    const middle = (low + high) / 2;
    if (normalDistribution(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Quantiles of a beta distribution from a fine table of its distribution function. */

const STEPS = 4000;

/** Function p → x with P(X ≤ x) = p, to about 1e-6; both shapes above 1. */
export function betaQuantile(a: number, b: number): (p: number) => number {
  const density = (x: number): number => (x <= 0 || x >= 1 ? 0 : x ** (a - 1) * (1 - x) ** (b - 1));
  const cumulative = new Float64Array(STEPS + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    const [left, right] = [(step - 1) / STEPS, step / STEPS];
    cumulative[step] = cumulative[step - 1]! + (density(left) + 4 * density((left + right) / 2) + density(right)) / 6;
  }
  const whole = cumulative[STEPS]!;
  return (p) => {
    let low = 0;
    let high = STEPS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! < p * whole) low = middle;
      else high = middle;
    }
    return (low + (p * whole - cumulative[low]!) / (cumulative[high]! - cumulative[low]!)) / STEPS;
  };
}

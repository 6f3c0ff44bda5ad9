/** Empirical Bayes: how far estimates are drawn towards their centre, with the spread between them integrated over a grid (Morris 1983). */

/** Weight of what was seen, B, and mean of its square over the grid, B₂; both 0–1. */
export interface Weight {
  readonly b: number;
  readonly b2: number;
}

const GRID = 40;

/**
 * Deviations from the centre and their squared errors (above 0) become a weight each: τ²ⱼ = (jT/40)², j = 0 … 40, with T twice the root
 * mean square of the deviations. The grid begins at 0 and its likelihood weighs every j, so the spread is never taken as exactly 0.
 */
export function shrinkingWeights(deviations: readonly number[], variances: readonly number[]): Weight[] {
  const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0);
  const longest = deviations.length > 1 ? 2 * Math.sqrt(squares / (deviations.length - 1)) : 0;
  if (longest === 0) return deviations.map(() => ({ b: 0, b2: 0 }));
  const grid = Array.from({ length: GRID + 1 }, (_, j) => ((j * longest) / GRID) ** 2);
  const logs = grid.map((spread) => {
    let sum = 0;
    for (let index = 0; index < deviations.length; index += 1) {
      const total = spread + (variances[index] as number);
      const deviation = deviations[index] as number;
      sum += Math.log(total) + (deviation * deviation) / total;
    }
    return -sum / 2;
  });
  const highest = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - highest));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return variances.map((variance) => {
    let b = 0;
    let b2 = 0;
    for (let j = 0; j <= GRID; j += 1) {
      const spread = grid[j] as number;
      const share = spread / (spread + variance);
      const weight = (raw[j] as number) / total;
      b += weight * share;
      b2 += weight * share * share;
    }
    return { b, b2 };
  });
}

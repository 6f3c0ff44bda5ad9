/** Interval of a mean by Student's t, 95 %. */
import { tQuantile } from './t-quantile';

/**
 * mean ± t(0.975, count − 1)·sd/√count, cut at the ends of the scale, for count ≥ 2. Without width where the SD is 0.
 */
export function meanInterval(
  mean: number,
  sd: number,
  count: number,
  scale: { readonly min: number; readonly max: number },
): readonly [low: number, high: number] {
  const half = (tQuantile(0.975, count - 1) * sd) / Math.sqrt(count);
  return [Math.max(scale.min, mean - half), Math.min(scale.max, mean + half)];
}

/** Wilson's interval of a share for any z, for intervals that are turned round into a p value. */

/**
 * Ends in 0–1 of `share` out of `count` (not necessarily whole) at `z` ≥ 0. Exactly 0 where the share is 0 and exactly 1 where it is 1.
 */
export function wilsonLimits(share: number, count: number, z: number): readonly [low: number, high: number] {
  const square = z * z;
  const centre = share + square / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count));
  const under = 1 + square / count;
  return [share <= 0 ? 0 : Math.max(0, (centre - half) / under), share >= 1 ? 1 : Math.min(1, (centre + half) / under)];
}

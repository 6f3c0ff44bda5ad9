/** Interval of a share by Wilson's method, without continuity correction; also for other z, for intervals turned round into a p value. */
import { Z_95 } from './normal';

/**
 * Ends in 0–1 of `share` out of `count` (0 < count, not necessarily whole: an effective count is taken as it is) at `z` ≥ 0. Exactly 0
 * where the share is 0 and exactly 1 where it is 1. Wilson 1927; Brown, Cai & DasGupta 2001 recommend it for small counts.
 * wilsonInterval(7 / 24, 24) is [0.14914648197, 0.491676936645].
 */
export function wilsonInterval(share: number, count: number, z: number = Z_95): readonly [low: number, high: number] {
  const square = z * z;
  const centre = share + square / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count));
  const under = 1 + square / count;
  return [share <= 0 ? 0 : Math.max(0, (centre - half) / under), share >= 1 ? 1 : Math.min(1, (centre + half) / under)];
}

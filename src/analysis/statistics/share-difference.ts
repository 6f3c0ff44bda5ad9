/** The difference of two shares: Newcombe's interval, and a p value that never contradicts it (STATISTICS.md rule 11). */
import { arcsineShare } from './arcsine-share';
import { Z_95 } from './normal';
import { normalTwoSidedTail } from './normal-distribution';
import { wilsonInterval } from './wilson-interval';

/** A share in 0–1 and the number of answers it is worth, above 0 and not necessarily whole. */
export interface CountedShare {
  readonly share: number;
  readonly count: number;
}

/** Beyond this z no p value is above 0 any more. */
const HIGHEST_Z = 40;
const BISECTIONS = 60;
/** Closer than this is the same share: sums of own shares leave rounding errors. */
const EQUAL = 1e-9;

/** first − second with its interval at `z`: Newcombe 1998, method 10. */
export function newcombeInterval(
  first: CountedShare,
  second: CountedShare,
  z: number = Z_95,
): readonly [low: number, high: number] {
  const difference = first.share - second.share;
  const [low1, high1] = wilsonInterval(first.share, first.count, z);
  const [low0, high0] = wilsonInterval(second.share, second.count, z);
  return [
    difference - diagonal(first.share - low1, high0 - second.share),
    difference + diagonal(high1 - first.share, second.share - low0),
  ];
}

/** Shares are far from overflow, and Math.hypot's guard against it is slow. */
const diagonal = (a: number, b: number): number => Math.sqrt(a * a + b * b);

/** 2(1 − Φ(z)) at the z where the end of Newcombe's interval that is nearest 0 is 0; 1 where the shares are equal. */
export function newcombeP(first: CountedShare, second: CountedShare): number {
  if (Math.abs(first.share - second.share) <= EQUAL) return 1;
  const [more, less] = first.share > second.share ? [first, second] : [second, first];
  let clear = 0;
  let reaches = HIGHEST_Z;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const z = (clear + reaches) / 2;
    if (newcombeInterval(more, less, z)[0] > 0) clear = z;
    else reaches = z;
  }
  return normalTwoSidedTail(reaches);
}

/** 2Φ(−|y₁ − y₀|/√(v₁ + v₀)) on the arcsine scale. */
export function arcsineP(first: CountedShare, second: CountedShare): number {
  if (Math.abs(first.share - second.share) <= EQUAL) return 1;
  const y1 = arcsineShare(first.share, first.count);
  const y0 = arcsineShare(second.share, second.count);
  return normalTwoSidedTail((y1.estimate - y0.estimate) / Math.sqrt(y1.variance + y0.variance));
}

/**
 * The larger of the two: Newcombe alone is too bold far out in the tail when one side is much smaller, arcsine alone at some
 * sizes. shareDifferenceP of 7/24 and 14/30 is 0.195943250694.
 */
export const shareDifferenceP = (first: CountedShare, second: CountedShare): number =>
  Math.max(newcombeP(first, second), arcsineP(first, second));

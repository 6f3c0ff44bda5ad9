/**
 * A pool is what is left of a shown sum when its shown parts are taken away: hidden parts whose numbers an outsider knows only
 * within limits, and only together exactly. Here is what he can say of each.
 */

/** What is asked of a part's narrowest interval: all of 1 to k − 1, at least k wide, or nothing. */
export type Demand = 'whole' | 'wide' | 'none';

export interface PoolMember {
  /** What an outsider knows of the part's number without the sum: what its marker means and what shows beneath it. */
  readonly low: number;
  readonly high: number;
  readonly demand: Demand;
}

/** The sums of all lows and highs; infinite highs are counted apart, since ∞ − ∞ says nothing. */
function sums(members: readonly PoolMember[]): {
  readonly low: number;
  readonly high: number;
  readonly endless: number;
} {
  let [low, high, endless] = [0, 0, 0];
  for (const member of members) {
    low += member.low;
    if (member.high === Infinity) endless += 1;
    else high += member.high;
  }
  return { low, high, endless };
}

/** Highest minus lowest that the pool's sum can be, as far as its parts tell. */
export function poolWidth(members: readonly PoolMember[]): number {
  const { low, high, endless } = sums(members);
  return endless > 0 ? Infinity : high - low;
}

/**
 * Whether every part keeps the interval that is asked of it. `sum` null = the sum is hidden too. The limits are exact: in a sum of
 * whole numbers with a low and a high each, every value between the two ends below can be completed by the others.
 */
export function poolHolds(members: readonly PoolMember[], sum: number | null, minimumGroup: number): boolean {
  const { low: lows, high: highs, endless } = sums(members);
  return members.every(({ low, high, demand }) => {
    if (demand === 'none') return true;
    const othersLow = lows - low;
    const othersHigh = endless - (high === Infinity ? 1 : 0) > 0 ? Infinity : highs - (high === Infinity ? 0 : high);
    const least = sum === null ? low : Math.max(low, sum - othersHigh);
    const most = sum === null ? high : Math.min(high, sum - othersLow);
    return demand === 'whole' ? least <= 1 && most >= minimumGroup - 1 : most - least >= minimumGroup;
  });
}

/** Change of means where ids join the years: t on each respondent's own difference (STATISTICS.md rule 11). Shares have nothing of the kind. */
import type { OwnValues } from '../chance/own-values';
import { estimateInterval, estimateP, sampleEstimate } from '../statistics/mean-difference';
import { FEWEST_TESTED, type CellDifference } from './compare-cell';

/** As a share of the squared range: equal differences leave by rounding far less. */
const ROUNDING = 1e-12;

/**
 * One per column. `pairs` are the rows of the same person now and before. No difference is given of fewer than `fewestPairs` people with a
 * value in both years (at least 2); under ten it is not tested.
 */
export function compareSamePeople(
  now: OwnValues,
  before: OwnValues,
  pairs: readonly (readonly [now: number, before: number])[],
  fewestPairs: number,
): CellDifference[] {
  const differences = Array.from({ length: now.columns }, (): number[] => []);
  const values = new Float64Array(now.columns);
  const earlier = new Float64Array(before.columns);
  for (const [rowNow, rowBefore] of pairs) {
    now.read(rowNow, values);
    before.read(rowBefore, earlier);
    differences.forEach((own, column) => {
      const difference = (values[column] as number) - (earlier[column] as number);
      if (difference === difference) own.push(difference);
    });
  }
  return differences.map((own) => differenceOf(own, fewestPairs, ROUNDING * now.range * now.range));
}

function differenceOf(values: readonly number[], fewest: number, tiny: number): CellDifference {
  const count = values.length;
  if (count < Math.max(2, fewest)) return { difference: null, interval: null, p: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (count - 1);
  const estimate = sampleEstimate({ count, mean, variance: squares < tiny ? 0 : squares });
  return {
    difference: mean,
    interval: estimateInterval(estimate),
    p: count >= FEWEST_TESTED ? estimateP(estimate) : null,
  };
}

/** What an endless number of respondents would give: exact integrals of the population, over the respondent's own two levels of "don't know". */
import { normalDistribution } from '../../src/analysis/statistics/normal-distribution';
import { GROUPS, type Municipality } from './population';

export interface Truth {
  readonly means: readonly number[];
  readonly shares: readonly number[];
  readonly areaMeans: readonly number[];
  readonly areaShares: readonly number[];
}

/** Trapezoid rule, which for a normal density is exact to far more digits than are needed here. */
const NODES = Array.from({ length: 15 }, (_, index) => {
  const at = (index - 7) * 0.75;
  return { at, weight: (0.75 * Math.exp((-at * at) / 2)) / Math.sqrt(2 * Math.PI) };
});
/** Of a rating before rounding, given u: .25·.91 + .1225 + .9025. */
const RATING_SD = Math.sqrt(0.25 * 0.91 + 0.35 ** 2 + 0.95 ** 2);
const ANSWERED = 0.95;

export function truthOf(of: Municipality): Truth {
  const rated = of.levels.map((level) => NODES.map(({ at }) => meanRating(level - 0.15 * at)));
  return {
    means: of.levels.map((_, question) => {
      let sum = 0;
      let whole = 0;
      NODES.forEach(({ at, weight }, node) => {
        const known = weight * normalDistribution((of.thresholds[question]! - 0.6 * at) / Math.sqrt(1.16));
        sum += known * rated[question]![node]!;
        whole += known;
      });
      return sum / whole;
    }),
    shares: of.shares,
    areaMeans: GROUPS.map((group) => ownMean(of, group, rated)),
    // Each respondent's answered questions are a random part of the area's, so own shares average to the mean share.
    areaShares: GROUPS.map((group) => group.reduce((sum, question) => sum + of.shares[question]!, 0) / group.length),
  };
}

/** E[round and cut to 1–6] of a normal rating. */
function meanRating(level: number): number {
  let mean = 1;
  for (let step = 1; step < 6; step += 1) mean += normalDistribution((level - step - 0.5) / RATING_SD);
  return mean;
}

/** Mean of own means over those with at least one rating; given u and v, ratings and "don't know" are independent. */
function ownMean(
  { thresholds }: Municipality,
  group: readonly number[],
  rated: readonly (readonly number[])[],
): number {
  let sum = 0;
  let whole = 0;
  NODES.forEach((u, node) => {
    for (const v of NODES) {
      const weight = u.weight * v.weight;
      const known = group.map(
        (question) => ANSWERED * normalDistribution(thresholds[question]! - 0.6 * u.at - 0.4 * v.at),
      );
      whole += weight * (1 - known.reduce((none, p) => none * (1 - p), 1));
      group.forEach((question, index) => {
        const [a, b] = known.filter((_, at) => at !== index) as [number, number];
        const part = (1 - a) * (1 - b) + (a * (1 - b) + b * (1 - a)) / 2 + (a * b) / 3;
        sum += weight * known[index]! * part * rated[question]![node]!;
      });
    }
  });
  return sum / whole;
}

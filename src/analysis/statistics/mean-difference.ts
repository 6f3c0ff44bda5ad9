/** Means and differences of means whose error is made of several samples' errors: Welch's test and its generalization. */
import { tCritical } from './t-critical';
import { tTwoSidedTail } from './t-quantile';

/** Count, mean and variance (with n − 1) of one sample. */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/** A mean with its squared error, and what its degrees of freedom follow from: Σ v²/df over the samples that the error v is made of. */
export interface Estimate {
  readonly mean: number;
  readonly variance: number;
  readonly parts: number;
}

/** One sample's mean: squared error s²/n with n − 1 degrees of freedom. The sample has at least two values. */
export function sampleEstimate({ count, mean, variance }: Sample): Estimate {
  const error = variance / count;
  return { mean, variance: error, parts: (error * error) / (count - 1) };
}

export const addEstimates = (first: Estimate, second: Estimate): Estimate => ({
  mean: first.mean + second.mean,
  variance: first.variance + second.variance,
  parts: first.parts + second.parts,
});

/** A sum of `count` estimates becomes their mean: each weighs w = 1/count, squared errors w²s²/n. */
export const averageOf = (sum: Estimate, count: number): Estimate => ({
  mean: sum.mean / count,
  variance: sum.variance / (count * count),
  parts: sum.parts / count ** 4,
});

/** first − second, as an estimate of its own. */
export const meanDifference = (first: Estimate, second: Estimate): Estimate => ({
  ...addEstimates(first, second),
  mean: first.mean - second.mean,
});

/** Welch–Satterthwaite degrees of freedom (not whole); null where the error is 0 and there is no t. */
export const degreesOfFreedom = ({ variance, parts }: Estimate): number | null =>
  variance > 0 ? (variance * variance) / parts : null;

/** 95 % interval by t; null where the error is 0. */
export function estimateInterval(estimate: Estimate): readonly [low: number, high: number] | null {
  const df = degreesOfFreedom(estimate);
  if (df === null) return null;
  const half = tCritical(df) * Math.sqrt(estimate.variance);
  return [estimate.mean - half, estimate.mean + half];
}

/** Two-sided p value of the estimate being 0; null where the error is 0 (Welch 1947; R: t.test). */
export function estimateP(estimate: Estimate): number | null {
  const df = degreesOfFreedom(estimate);
  return df === null ? null : tTwoSidedTail(Math.abs(estimate.mean) / Math.sqrt(estimate.variance), df);
}

/** Means and differences of means whose error is made of several samples' errors: Welch's test and its generalization. */
import { tQuantile, tTwoSidedTail } from './t-quantile';

/** Count, mean and variance (with n − 1) of one sample. */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/** A mean, and the parts of its squared error with the degrees of freedom that each was estimated with. */
export interface Estimate {
  readonly mean: number;
  readonly errors: readonly { readonly variance: number; readonly df: number }[];
}

/** One sample's mean: squared error s²/n with n − 1 degrees of freedom. The sample has at least two values. */
export const sampleEstimate = (sample: Sample): Estimate => equallyWeighted([sample]);

/** Mean of the samples' means, each weighing w = 1/J: squared errors w²s²/n. At least one sample. */
export function equallyWeighted(samples: readonly Sample[]): Estimate {
  const weight = 1 / samples.length;
  return {
    mean: samples.reduce((sum, { mean }) => sum + mean, 0) / samples.length,
    errors: samples.map(({ count, variance }) => ({ variance: (weight * weight * variance) / count, df: count - 1 })),
  };
}

/** first − second, as an estimate of its own. */
export const meanDifference = (first: Estimate, second: Estimate): Estimate => ({
  mean: first.mean - second.mean,
  errors: [...first.errors, ...second.errors],
});

/** Squared error and its Welch–Satterthwaite degrees of freedom (not whole); null where the error is 0 and there is no t. */
export function squaredError({ errors }: Estimate): { readonly variance: number; readonly df: number } | null {
  const variance = errors.reduce((sum, error) => sum + error.variance, 0);
  if (!(variance > 0)) return null;
  return { variance, df: (variance * variance) / errors.reduce((sum, error) => sum + (error.variance * error.variance) / error.df, 0) };
}

/** 95 % interval by t; null where the error is 0. */
export function estimateInterval(estimate: Estimate): readonly [low: number, high: number] | null {
  const error = squaredError(estimate);
  if (error === null) return null;
  const half = tQuantile(0.975, error.df) * Math.sqrt(error.variance);
  return [estimate.mean - half, estimate.mean + half];
}

/** Two-sided p value of the estimate being 0; null where the error is 0 (Welch 1947; R: t.test). */
export function estimateP(estimate: Estimate): number | null {
  const error = squaredError(estimate);
  return error === null ? null : tTwoSidedTail(Math.abs(estimate.mean) / Math.sqrt(error.variance), error.df);
}

/** Several samples become one, as if their values had been drawn together. */
import type { Sample } from './mean-difference';

/** Exact from counts, means and variances; null where there are fewer than two values in all. */
export function poolSamples(samples: readonly Sample[]): Sample | null {
  const count = samples.reduce((sum, sample) => sum + sample.count, 0);
  if (count < 2) return null;
  const mean = samples.reduce((sum, sample) => sum + sample.count * sample.mean, 0) / count;
  const squares = samples.reduce(
    (sum, sample) => sum + (sample.count - 1) * sample.variance + sample.count * (sample.mean - mean) * (sample.mean - mean),
    0,
  );
  return { count, mean, variance: squares / (count - 1) };
}

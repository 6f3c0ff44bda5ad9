/** Two samples become one, as if their values had been drawn together. */
import type { Sample } from './mean-difference';

/** Exact from counts, means and variances, each of at least two values. */
export function poolSamples(first: Sample, second: Sample): Sample {
  const count = first.count + second.count;
  const apart = second.mean - first.mean;
  const squares =
    (first.count - 1) * first.variance +
    (second.count - 1) * second.variance +
    (apart * apart * first.count * second.count) / count;
  return {
    count,
    mean: (first.count * first.mean + second.count * second.mean) / count,
    variance: squares / (count - 1),
  };
}

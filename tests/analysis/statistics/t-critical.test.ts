import * as fc from 'fast-check';
import { tCritical } from '../../../src/analysis/statistics/t-critical';
import { tQuantile } from '../../../src/analysis/statistics/t-quantile';

// SciPy 1.17: scipy.stats.t.ppf(0.975, df)
it.each([
  [3.5, 2.9400886379827282],
  [4, 2.7764451051977934],
  [100, 1.9839715185235518],
  [1000.5, 1.962337892459348],
  [1_000_000, 1.959966356814107],
])('with %d degrees of freedom agrees with SciPy to 1e-12', (df, expected) =>
  expect(Math.abs(tCritical(df) / expected - 1)).toBeLessThan(1e-12),
);

it('is what bisection finds, at any number of degrees', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 3000, noNaN: true }), (df) => {
      expect(Math.abs(tCritical(df) / tQuantile(0.975, df) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 200 },
  );
});

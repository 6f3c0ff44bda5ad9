import * as fc from 'fast-check';
import { normalDistribution, normalTwoSidedTail } from '../../../src/analysis/statistics/normal-distribution';

// SciPy 1.17: scipy.stats.norm.cdf(z)
it.each([
  [-10, 7.61985302416047e-24],
  [-5, 2.866515718791933e-7],
  [-3.54, 0.0002000635160073201],
  [-3.4, 0.00033692926567688086],
  [-2.5, 0.006209665325776132],
  [-1.959963984540054, 0.025],
  [-1, 0.15865525393145707],
  [-0.3, 0.3820885778110474],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2, 0.9772498680518208],
  [6, 0.9999999990134123],
])('Φ(%d) agrees with SciPy to 1e-13 of itself', (z, expected) => {
  expect(Math.abs(normalDistribution(z) / expected - 1)).toBeLessThan(1e-13);
});

it('both tails together are 1, and a two-sided tail is twice one', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
      expect(normalDistribution(z) + normalDistribution(-z)).toBeCloseTo(1, 14);
      expect(normalTwoSidedTail(z)).toBeCloseTo(2 * normalDistribution(-Math.abs(z)), 15);
    }),
  );
});

it('series and fraction meet without a step', () => {
  const at = 2 * Math.SQRT2;
  expect(normalDistribution(-at - 1e-9) / normalDistribution(-at + 1e-9)).toBeCloseTo(1, 7);
  expect(normalDistribution(-at - 1e-12)).toBeLessThan(normalDistribution(-at + 1e-12));
});

it('is not below 0 and still falls forty deviations out', () => {
  expect(normalTwoSidedTail(30)).toBeGreaterThan(normalTwoSidedTail(31));
  expect(normalTwoSidedTail(40)).toBeGreaterThanOrEqual(0);
});

import { gammaRatio } from '../../../src/analysis/statistics/gamma-ratio';

// SciPy 1.17: scipy.special.gamma(a + .5) / scipy.special.gamma(a)
it.each([
  [0.5, 1 / Math.sqrt(Math.PI)],
  [1, Math.sqrt(Math.PI) / 2],
  [2, 0.75 * Math.sqrt(Math.PI)],
  [3, 0.9375 * Math.sqrt(Math.PI)],
])('Γ(%d + ½)/Γ(%d) is exact', (a, ratio) => {
  expect(Math.abs(gammaRatio(a) / ratio - 1)).toBeLessThan(1e-14);
});

it('follows the recurrence of Γ on both sides of where the series begins', () => {
  for (const a of [0.3, 5, 22.9, 23.5, 24, 25, 400]) {
    expect(gammaRatio(a + 1) / gammaRatio(a) / ((a + 0.5) / a)).toBeCloseTo(1, 13);
  }
});

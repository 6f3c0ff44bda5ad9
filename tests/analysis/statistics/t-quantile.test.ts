import * as fc from 'fast-check';
import { tQuantile, tTwoSidedTail } from '../../../src/analysis/statistics/t-quantile';

describe('the 97.5 % point of t', () => {
  // SciPy 1.17: scipy.stats.t.ppf(0.975, df)
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [3.5, 2.9400886379827282],
    [4, 2.7764451051977934],
    [16, 2.1199052992212546],
    [23, 2.0686576104190486],
    [100, 1.9839715185235518],
    [999, 1.9623414611334493],
    [1000.5, 1.962337892459348],
    [11_870, 1.9601638589320214],
    [1_000_000, 1.959966356814107],
  ])('with %d degrees of freedom agrees with SciPy to 1e-12', (df, quantile) => {
    expect(Math.abs(tQuantile(0.975, df) / quantile - 1)).toBeLessThan(1e-12);
  });

  // STATISTICS.md section 4
  it('is 2.77644510520 with 4 and 2.94008863798 with 3.5', () => {
    expect(tQuantile(0.975, 4)).toBeCloseTo(2.7764451052, 10);
    expect(tQuantile(0.975, 3.5)).toBeCloseTo(2.94008863798, 10);
  });
});

it('the tail beyond a quantile is what was asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 0.999, noNaN: true, maxExcluded: true }),
      fc.double({ min: 1, max: 5000, noNaN: true }),
      (p, df) => {
        expect(tTwoSidedTail(tQuantile(p, df), df)).toBeCloseTo(2 * (1 - p), 11);
      },
    ),
    { numRuns: 200 },
  );
});

it('the quantile falls as degrees of freedom are added', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (df) => tQuantile(0.975, df + 1) < tQuantile(0.975, df)),
    { numRuns: 200 },
  );
});

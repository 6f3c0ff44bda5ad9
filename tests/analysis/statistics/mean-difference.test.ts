import * as fc from 'fast-check';
import {
  addEstimates,
  averageOf,
  degreesOfFreedom,
  estimateInterval,
  estimateP,
  meanDifference,
  sampleEstimate,
  type Estimate,
  type Sample,
} from '../../../src/analysis/statistics/mean-difference';
import { poolSamples } from '../../../src/analysis/statistics/pool-samples';

export const sampleOf = (values: readonly number[]): Sample => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count: values.length,
    mean,
    variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  };
};
const repeated = (counts: readonly number[], from: number): number[] =>
  counts.flatMap((count, index) => new Array<number>(count).fill(from + index));
const tOf = (estimate: Estimate): number => estimate.mean / Math.sqrt(estimate.variance);

describe("Welch's comparison", () => {
  // STATISTICS.md rule 11; SciPy 1.17: ttest_ind([1]*2+[2]*5+[3]*4+[4], [2]*3+[3]*6+[4]*4+[5]*2, equal_var=False)
  it('of 2×1 5×2 4×3 1×4 with 3×2 6×3 4×4 2×5 has the figures of the rule', () => {
    const difference = meanDifference(
      sampleEstimate(sampleOf(repeated([2, 5, 4, 1], 1))),
      sampleEstimate(sampleOf(repeated([3, 6, 4, 2], 2))),
    );
    expect(tOf(difference)).toBeCloseTo(-2.78262767178, 10);
    expect(degreesOfFreedom(difference)).toBeCloseTo(24.5344225778, 9);
    expect(estimateP(difference)).toBeCloseTo(0.0102151400697, 12);
    expect(estimateInterval(difference)?.[0]).toBeCloseTo(-1.74085444743, 10);
    expect(estimateInterval(difference)?.[1]).toBeCloseTo(-0.25914555257, 10);
  });

  // SciPy 1.17: ttest_ind([1,1,2,6,6,5,4,3,2,1], [4]*30+[5]*10, equal_var=False) and its confidence_interval()
  it('of ten spread answers with forty equal ones agrees with SciPy', () => {
    const difference = meanDifference(
      sampleEstimate(sampleOf([1, 1, 2, 6, 6, 5, 4, 3, 2, 1])),
      sampleEstimate(sampleOf(repeated([30, 10], 4))),
    );
    expect(tOf(difference)).toBeCloseTo(-1.7855599641907598, 11);
    expect(degreesOfFreedom(difference)).toBeCloseTo(9.21201462042818, 10);
    expect(estimateP(difference)).toBeCloseTo(0.1070555954454348, 12);
    expect(estimateInterval(difference)?.[0]).toBeCloseTo(-2.6018596638210125, 10);
    expect(estimateInterval(difference)?.[1]).toBeCloseTo(0.3018596638210129, 10);
  });

  it('of two samples without spread has no t at all', () => {
    const difference = meanDifference(sampleEstimate(sampleOf([3, 3, 3])), sampleEstimate(sampleOf([4, 4])));
    expect([estimateP(difference), estimateInterval(difference), degreesOfFreedom(difference)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  const sample = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 40 }).map(sampleOf);
  it('has the same p for a difference and its mirror', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const mirror = ({ count, mean, variance }: Sample) => ({ count, mean: 7 - mean, variance });
        const p = estimateP(meanDifference(sampleEstimate(a), sampleEstimate(b)));
        const turned = estimateP(meanDifference(sampleEstimate(b), sampleEstimate(a)));
        const mirrored = estimateP(meanDifference(sampleEstimate(mirror(a)), sampleEstimate(mirror(b))));
        expect(turned === null).toBe(p === null);
        if (p === null) return;
        expect(turned).toBeCloseTo(p, 11);
        expect(mirrored).toBeCloseTo(p, 11);
      }),
    );
  });
});

describe('pooled samples', () => {
  it('are what one sample of all the values would be', () => {
    const values = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const pooled = poolSamples(poolSamples(sampleOf(a), sampleOf(b)), sampleOf(c));
        const all = sampleOf([...a, ...b, ...c]);
        expect(pooled.count).toBe(all.count);
        expect(pooled.mean).toBeCloseTo(all.mean, 11);
        expect(pooled.variance).toBeCloseTo(all.variance, 11);
      }),
    );
  });
});

it('the mean of two estimates has a quarter of their squared errors', () => {
  const [a, b] = [
    sampleEstimate({ count: 8, mean: 2.5, variance: 1.2 }),
    sampleEstimate({ count: 5, mean: 3.5, variance: 0.5 }),
  ];
  expect([a.variance, b.variance]).toEqual([0.15, 0.1]);
  const average = averageOf(addEstimates(a, b), 2);
  expect(average.mean).toBe(3);
  expect(average.variance).toBeCloseTo(0.0625, 15);
  // var²/Σ[(w²s²/n)²/(n − 1)]
  expect(degreesOfFreedom(average)).toBeCloseTo(0.0625 ** 2 / ((0.15 / 4) ** 2 / 7 + (0.1 / 4) ** 2 / 4), 10);
});

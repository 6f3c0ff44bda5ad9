import * as fc from 'fast-check';
import { agreement } from '../../../src/analysis/statistics/agreement';
import {
  finiteCount,
  finiteMeanInterval,
  finiteShareInterval,
} from '../../../src/analysis/statistics/finite-population';
import { wholeNumberVariance } from '../../../src/analysis/statistics/whole-number-variance';

const scale = { min: 1, max: 6 };
const golden = wholeNumberVariance(17, 42, 120) ?? NaN;

// STATISTICS.md rule 14
describe('agreement', () => {
  it('has no word for the golden question', () => expect(agreement(17, golden, scale)).toBeNull());

  it('changes at the variances 0.875 and 2.04166666667 on 1–6', () => {
    expect([agreement(10, 0.875, scale), agreement(10, 0.8751, scale)]).toEqual(['agree', null]);
    expect([agreement(10, 49 / 24, scale), agreement(10, 2.0416, scale)]).toEqual(['differ', null]);
  });

  it('needs ten ratings', () =>
    expect([agreement(9, 0.1, scale), agreement(10, 0.1, scale), agreement(12, null, scale)]).toEqual([
      null,
      'agree',
      null,
    ]));

  it('is the same on a shifted scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), fc.integer({ min: -20, max: 20 }), (variance, shift) => {
        expect(agreement(12, variance, { min: 1 + shift, max: 6 + shift })).toBe(agreement(12, variance, scale));
      }),
    );
  });
});

// STATISTICS.md rule 15: n = 24, N = 31, the golden question
describe('a finite population', () => {
  const of = { answered: 24, invited: 31 };

  it("narrows the mean's interval to ± 0.24611056753", () => {
    const [low, high] = finiteMeanInterval(42 / 17, Math.sqrt(golden), 17, of, scale) ?? [NaN, NaN];
    expect((high - low) / 2).toBeCloseTo(0.24611056753, 10);
    expect((high + low) / 2).toBeCloseTo(42 / 17, 12);
  });

  it('makes the share worth 102.857142857 answers: 0.212597312057 to 0.385737228572', () => {
    expect(finiteCount(24, of)).toBeCloseTo(102.857142857, 9);
    const [low, high] = finiteShareInterval(7 / 24, 24, of) ?? [NaN, NaN];
    expect(low).toBeCloseTo(0.212597312057, 11);
    expect(high).toBeCloseTo(0.385737228572, 11);
  });

  it('that all answered has no interval', () => {
    const all = { answered: 31, invited: 31 };
    expect([finiteMeanInterval(3, 1, 20, all, scale), finiteCount(31, all), finiteShareInterval(0.2, 31, all)]).toEqual(
      [null, null, null],
    );
  });
});

import * as fc from 'fast-check';
import { agreement } from '../../../src/analysis/statistics/agreement';
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

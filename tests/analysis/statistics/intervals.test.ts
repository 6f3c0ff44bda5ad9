import * as fc from 'fast-check';
import { effectiveCount } from '../../../src/analysis/statistics/effective-count';
import { meanInterval } from '../../../src/analysis/statistics/mean-interval';
import { median } from '../../../src/analysis/statistics/median';
import { wholeNumberVariance } from '../../../src/analysis/statistics/whole-number-variance';
import { wilsonInterval } from '../../../src/analysis/statistics/wilson-interval';

describe('Wilson interval', () => {
  // STATISTICS.md rule 1; R: prop.test(7, 24, correct = FALSE)
  it('of 7 out of 24 is 0.14914648197 to 0.491676936645', () => {
    const [low, high] = wilsonInterval(7 / 24, 24);
    expect(low).toBeCloseTo(0.14914648197, 10);
    expect(high).toBeCloseTo(0.491676936645, 10);
  });

  it('of 0 out of 8 is exactly 0 to 0.324407564884', () => {
    const [low, high] = wilsonInterval(0, 8);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.324407564884, 10);
  });

  it('of all ends exactly at 1', () => {
    expect(wilsonInterval(1, 8)[1]).toBe(1);
  });

  it('holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (some, more) => {
        const count = some + more;
        const [low, high] = wilsonInterval(some / count, count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(some / count);
        expect(high).toBeGreaterThanOrEqual(some / count);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('interval of a mean', () => {
  // STATISTICS.md rule 1; R: t.test(rep(1:4, c(3, 6, 5, 3)))
  it('of 3×1, 6×2, 5×3, 3×4 is 1.95266894278 to 2.98850752781', () => {
    const [low, high] = meanInterval(42 / 17, Math.sqrt(wholeNumberVariance(17, 42, 120) ?? 0), 17, { min: 1, max: 6 });
    expect(low).toBeCloseTo(1.95266894278, 10);
    expect(high).toBeCloseTo(2.98850752781, 10);
  });

  it('is cut at the ends of the scale', () => {
    expect(meanInterval(5.5, 1, 5, { min: 1, max: 6 })[1]).toBe(6);
    expect(meanInterval(1.5, 1, 5, { min: 1, max: 6 })[0]).toBe(1);
  });

  it('of equal answers has no width', () => {
    expect(meanInterval(4, 0, 7, { min: 1, max: 6 })).toEqual([4, 4]);
  });
});

describe('variance from whole numbers', () => {
  it('of one value is not known', () => {
    expect(wholeNumberVariance(1, 3, 9)).toBeNull();
  });

  it('of equal values is exactly 0', () => {
    expect(wholeNumberVariance(7, 7 * 14, 7 * 14 * 14)).toBe(0);
  });

  it('agrees with the sum of squared deviations', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: 2, maxLength: 60 }), (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const mean = sum / values.length;
        const deviations = values.reduce((total, value) => total + (value - mean) ** 2, 0);
        const squares = values.reduce((total, value) => total + value * value, 0);
        expect(wholeNumberVariance(values.length, sum, squares)).toBeCloseTo(deviations / (values.length - 1), 10);
      }),
    );
  });
});

describe('median', () => {
  it('of an odd number of values is the middle one', () => expect(median([9, 1, 4])).toBe(4));
  it('of an even number is the mean of the middle two', () => expect(median(Object.freeze([4, 1, 3, 9]))).toBe(3.5));
  it('of none is not known', () => expect(median([])).toBeNull());
});

describe('effective count', () => {
  it('is the number of respondents where own shares do not vary', () =>
    expect(effectiveCount(0.4, 0, 12, 30)).toBe(12));
  it('is the number of respondents where the share is 0 or 1', () => {
    expect(effectiveCount(0, 0, 12, 30)).toBe(12);
    expect(effectiveCount(1, 0, 12, 30)).toBe(12);
  });
  it('never leaves what lies between respondents and single answers', () => {
    expect(effectiveCount(0.5, 1e-6, 12, 30)).toBe(30);
    expect(effectiveCount(0.5, 9, 12, 30)).toBe(12);
  });
});

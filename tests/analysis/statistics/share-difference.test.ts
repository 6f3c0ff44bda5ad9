import * as fc from 'fast-check';
import {
  arcsineP,
  newcombeInterval,
  newcombeP,
  shareDifferenceP,
} from '../../../src/analysis/statistics/share-difference';

const of = (some: number, count: number) => ({ share: some / count, count });

// STATISTICS.md rule 11
describe('the difference of two shares', () => {
  it.each([
    [7, 24, 14, 30, -0.398305098598, 0.0838680293947],
    [3, 10, 0, 12, -0.00943099416346, 0.603221852539],
    [0, 10, 10, 10, -1, -0.607509350431],
    [0, 10, 0, 12, -0.242494006655, 0.277532799863],
  ])('%d of %d less %d of %d has the interval of the rule', (d1, a1, d0, a0, low, high) => {
    const interval = newcombeInterval(of(d1, a1), of(d0, a0));
    expect(interval[0]).toBeCloseTo(low, 11);
    expect(interval[1]).toBeCloseTo(high, 11);
  });

  // Newcombe 1998 (Statistics in Medicine 17, 873–890), table II, method 10
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%d of %d less %d of %d has the interval of Newcombe's table", (d1, a1, d0, a0, low, high) => {
    const interval = newcombeInterval(of(d1, a1), of(d0, a0));
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('of 7 of 24 and 14 of 30 has p 0.189400205357 by Newcombe, 0.195943250694 by arcsine, and the larger counts', () => {
    expect(newcombeP(of(7, 24), of(14, 30))).toBeCloseTo(0.189400205357, 11);
    expect(arcsineP(of(7, 24), of(14, 30))).toBeCloseTo(0.195943250694, 11);
    expect(shareDifferenceP(of(7, 24), of(14, 30))).toBeCloseTo(0.195943250694, 11);
  });

  it('of 3 of 10 and 0 of 12 has p 0.0564076684837 by Newcombe and 0.0435743080912 by arcsine', () => {
    expect(newcombeP(of(3, 10), of(0, 12))).toBeCloseTo(0.0564076684837, 11);
    expect(arcsineP(of(3, 10), of(0, 12))).toBeCloseTo(0.0435743080912, 11);
    expect(shareDifferenceP(of(3, 10), of(0, 12))).toBeCloseTo(0.0564076684837, 11);
  });

  it('of equal shares has p 1, however many answers there are on each side', () => {
    expect(shareDifferenceP(of(0, 10), of(0, 12))).toBe(1);
    expect(shareDifferenceP(of(5, 10), of(50, 100))).toBe(1);
  });

  it('of nothing against all of ten thousand has a p that is next to nothing', () => {
    expect(newcombeP(of(0, 10_000), of(10_000, 10_000))).toBeLessThan(1e-300);
  });

  const share = fc.tuple(fc.nat(60), fc.nat(60)).map(([some, others]) => of(some, Math.max(1, some + others)));

  it('has the same p as its mirror, either way round', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const p = shareDifferenceP(first, second);
        expect(shareDifferenceP(second, first)).toBe(p);
        const mirror = ({ share: s, count }: { share: number; count: number }) => ({ share: 1 - s, count });
        expect(newcombeP(mirror(first), mirror(second))).toBeCloseTo(newcombeP(first, second), 8);
        const [low, high] = newcombeInterval(first, second);
        const turned = newcombeInterval(second, first);
        expect(turned[0]).toBeCloseTo(-high, 12);
        expect(turned[1]).toBeCloseTo(-low, 12);
      }),
    );
  });

  it('confirmed at 5 % always has an interval clear of 0', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        fc.pre(shareDifferenceP(first, second) < 0.05 - 1e-9);
        const [low, high] = newcombeInterval(first, second);
        expect(low > 0 || high < 0).toBe(true);
      }),
    );
  });
});

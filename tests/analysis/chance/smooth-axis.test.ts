import type { AxisUnit } from '../../../src/analysis/chance/axis-cells';
import { smoothAxis } from '../../../src/analysis/chance/smooth-axis';
import { shrinkingWeights } from '../../../src/analysis/chance/shrink';
import { fieldChances } from '../../../src/analysis/chance/field-chances';

const unit = (estimates: readonly (number | null)[], sharedError = 0, variance = 0.1): AxisUnit => ({
  cells: estimates.map((estimate) => (estimate === null ? null : { estimate, variance })),
  sharedError,
});

describe('smoothing', () => {
  it('leaves fewer than three cells as they are', () => {
    const [only] = smoothAxis([unit([2, null, 3])]).units;
    expect(only?.cells).toEqual([{ mean: 2, variance: 0.1 }, null, { mean: 3, variance: 0.1 }]);
  });

  it('draws equal cells wholly to their level', () => {
    const [only] = smoothAxis([unit([3, 3, 3, 3])]).units;
    expect(only?.cells).toEqual([0, 1, 2, 3].map(() => ({ mean: 3, variance: 0 })));
    expect(only?.level).toEqual({ mean: 0, variance: 0.025 });
  });

  it('takes the shared error off each cell, but never more than three quarters of it', () => {
    expect(smoothAxis([unit([2, 3], 0.04)]).units[0]?.cells[0]?.variance).toBeCloseTo(0.06, 15);
    expect(smoothAxis([unit([2, 3], 0.09)]).units[0]?.cells[0]?.variance).toBeCloseTo(0.025, 15);
  });

  it('draws cells less the further they lie apart', () => {
    const [near] = smoothAxis([unit([2.9, 3, 3.1])]).units;
    const [far] = smoothAxis([unit([1, 3, 5])]).units;
    expect(Math.abs((near?.cells[0]?.mean ?? 0) - 3) / 0.1).toBeLessThan(Math.abs((far?.cells[0]?.mean ?? 0) - 3) / 2);
  });

  it('does not move the level of two units, nor of a third with fewer than three cells', () => {
    const two = smoothAxis([unit([1, 2, 3], 0.02), unit([3, 4, 5], 0.02), unit([4, null, null], 0.02)]).units;
    expect(two.map(({ level }) => level.mean)).toEqual([0, 0, 0]);
    expect(two[0]?.level.variance).toBeCloseTo(0.02 + 0.08 / 3, 15);
  });

  it('moves the levels of three units towards each other', () => {
    const three = smoothAxis([unit([1, 2, 3], 0.5), unit([2, 3, 4], 0.5), unit([3, 4, 5], 0.5)]).units;
    expect(three[0]?.level.mean).toBeGreaterThan(0);
    expect(three[1]?.level.mean).toBeCloseTo(0, 12);
    expect(three[2]?.level.mean).toBeCloseTo(-(three[0]?.level.mean ?? 0), 12);
  });

  it('of a unit where nothing takes part has no cells and no line', () => {
    const axis = smoothAxis([unit([null, null])]);
    expect(axis.units[0]?.cells).toEqual([null, null]);
    expect([axis.units[0]?.ownLineVariance, axis.commonLineVariance]).toEqual([0, 0]);
    expect(smoothAxis([])).toEqual({ units: [], commonLineVariance: 0 });
  });
});

it('weights are 0 where nothing differs, and never outside 0 and 1', () => {
  expect(shrinkingWeights([0, 0, 0], [1, 1, 1])).toEqual([0, 1, 2].map(() => ({ b: 0, b2: 0 })));
  for (const { b, b2 } of shrinkingWeights([-4, 1, 3], [0.1, 1e-12, 5])) {
    expect(b).toBeGreaterThan(0);
    expect(b).toBeLessThanOrEqual(1);
    expect(b2).toBeLessThanOrEqual(b + 1e-15);
    expect(b2).toBeGreaterThanOrEqual(b * b - 1e-15);
  }
});

it('chances are not known where a line is missing or a cell takes no part', () => {
  const [smooth] = smoothAxis([unit([2, 3, null, 4])]).units;
  const points = { rating: smooth!, dontKnow: smooth! };
  const scale = { min: 1, max: 6 };
  const common = { rating: 0, dontKnow: 0 };
  expect(fieldChances(points, { kind: 'joint', selfRating: null, dontKnowShare: 0.2 }, scale, common)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const chances = fieldChances(points, { kind: 'fixed', selfRating: 50, dontKnowShare: 0.2 }, scale, common);
  expect(chances.map((chance) => chance === null)).toEqual([false, false, true, false]);
});

/** Units on one axis become smoothed cells: each drawn towards its unit's level, and the level towards the units' (STATISTICS.md rule 6). */
import type { AxisCell, AxisUnit } from './axis-cells';
import { shrinkingWeights } from './shrink';

/** A normal distribution. */
export interface Smoothed {
  readonly mean: number;
  readonly variance: number;
}

export interface SmoothUnit {
  /** m and V; null where the cell takes no part. */
  readonly cells: readonly (Smoothed | null)[];
  /** What common and fixed lines add to each cell's mean and variance: the unit's level is not known exactly either. */
  readonly level: Smoothed;
  /** Squared error of the unit's own median as a line. */
  readonly ownLineVariance: number;
}

export interface SmoothAxis {
  readonly units: readonly SmoothUnit[];
  /** Squared error of the common median as a line, where these units make it. */
  readonly commonLineVariance: number;
}

/** Fewer cells in all, or units in all, are not drawn anywhere. */
const FEWEST = 3;
const LEAST_VARIANCE = 1e-12;
/** Squared error of a median over that of a mean. */
const MEDIAN = Math.PI / 2;

interface Prepared {
  readonly cells: readonly (AxisCell | null)[];
  readonly taking: readonly AxisCell[];
  readonly mean: number;
  /** h + mean(v)/K. */
  readonly levelVariance: number;
  readonly meanVariance: number;
}

/** `units` are those that are drawn together: municipalities, or one municipality's departments, or the total alone. */
export function smoothAxis(units: readonly AxisUnit[]): SmoothAxis {
  const prepared = units.map(prepare);
  const cellWeights = weightsOfCells(prepared);
  const levels = levelsOf(prepared);
  const counted = prepared.reduce((sum, { taking }) => sum + taking.length, 0);
  const errors = prepared.reduce((sum, { taking, meanVariance }) => sum + taking.length * meanVariance, 0);
  return {
    commonLineVariance: counted === 0 ? 0 : (MEDIAN * errors) / (counted * counted),
    units: prepared.map(({ cells, taking, mean, meanVariance }, index) => ({
      level: levels[index] as Smoothed,
      ownLineVariance: taking.length === 0 ? 0 : (MEDIAN * meanVariance) / taking.length,
      cells: cells.map((cell) => {
        if (cell === null) return null;
        const { b, b2 } = cellWeights.get(cell) ?? { b: 1, b2: 1 };
        const deviation = cell.estimate - mean;
        return { mean: mean + b * deviation, variance: b * cell.variance + (b2 - b * b) * deviation * deviation };
      }),
    })),
  };
}

/** Takes off the shared part of each error, but never more than three quarters of it. */
function prepare({ cells, sharedError }: AxisUnit): Prepared {
  const own = cells.map(
    (cell) => cell && { ...cell, variance: Math.max(cell.variance - sharedError, cell.variance / 4, LEAST_VARIANCE) },
  );
  const taking = own.filter((cell) => cell !== null);
  const count = Math.max(1, taking.length);
  const meanVariance = taking.reduce((sum, { variance }) => sum + variance, 0) / count;
  return {
    cells: own,
    taking,
    mean: taking.reduce((sum, { estimate }) => sum + estimate, 0) / count,
    meanVariance,
    levelVariance: sharedError + meanVariance / count,
  };
}

/** All cells of all units in one grid; empty, which is a weight of 1, under three cells. */
function weightsOfCells(units: readonly Prepared[]): Map<AxisCell, { readonly b: number; readonly b2: number }> {
  const cells = units.flatMap(({ taking, mean }) => taking.map((cell) => ({ cell, deviation: cell.estimate - mean })));
  if (cells.length < FEWEST) return new Map();
  const weights = shrinkingWeights(
    cells.map(({ deviation }) => deviation),
    cells.map(({ cell }) => cell.variance),
  );
  return new Map(cells.map(({ cell }, index) => [cell, weights[index] ?? { b: 1, b2: 1 }]));
}

/** The same grid over the levels of the units with three cells or more; a level of its own where those are fewer than three. */
function levelsOf(units: readonly Prepared[]): Smoothed[] {
  const alone = ({ levelVariance }: Prepared): Smoothed => ({ mean: 0, variance: levelVariance });
  const together = units.filter(({ taking }) => taking.length >= FEWEST);
  if (together.length < FEWEST) return units.map(alone);
  const centre = together.reduce((sum, { mean }) => sum + mean, 0) / together.length;
  const weights = shrinkingWeights(
    together.map(({ mean }) => mean - centre),
    together.map(({ levelVariance }) => levelVariance),
  );
  return units.map((unit) => {
    const weight = weights[together.indexOf(unit)];
    if (weight === undefined) return alone(unit);
    const deviation = unit.mean - centre;
    return {
      mean: (weight.b - 1) * deviation,
      variance: weight.b * unit.levelVariance + (weight.b2 - weight.b * weight.b) * deviation * deviation,
    };
  });
}

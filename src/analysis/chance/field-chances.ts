/** A smoothed point and the lines become the chances of the four fields (STATISTICS.md rule 6). */
import type { DividingLines, Field } from '../analysis';
import { normalDistribution } from '../statistics/normal-distribution';
import type { SmoothUnit } from './smooth-axis';

/** Each 0–1, together 1. */
export type FieldChances = Readonly<Record<Field, number>>;

/** One unit on both axes: x in scale points, y as arcsin√share. */
export interface SmoothPoints {
  readonly rating: SmoothUnit;
  readonly dontKnow: SmoothUnit;
}

/** Squared errors of the common lines, from the units that made them; see `SmoothAxis.commonLineVariance`. */
export interface LineVariances {
  readonly rating: number;
  readonly dontKnow: number;
}

const LEAST_VARIANCE = 1e-12;

/**
 * One per column; null where it takes no part or a line is missing. With lines of the unit's own its level does not matter (they
 * move with it); fixed lines have no error. Chances multiply, since the rating and the "don't know" of one question come from
 * different respondents.
 */
export function fieldChances(
  { rating, dontKnow }: SmoothPoints,
  lines: DividingLines,
  scale: { readonly min: number; readonly max: number },
  common: LineVariances,
): (FieldChances | null)[] {
  const { selfRating, dontKnowShare } = lines;
  if (selfRating === null || dontKnowShare === null) return rating.cells.map(() => null);
  const ratingLine = scale.min + (selfRating / 100) * (scale.max - scale.min);
  const shareLine = Math.asin(Math.sqrt(dontKnowShare));
  const rated = besideLine(rating, ratingLine, lines.kind, common.rating);
  const unknown = besideLine(dontKnow, shareLine, lines.kind, common.dontKnow);
  return rating.cells.map((_, column) => {
    const x = rated[column] ?? null;
    const y = unknown[column] ?? null;
    if (x === null || y === null) return null;
    return {
      startHere: x.under * y.over,
      knownWeakness: x.under * y.under,
      unknownStrength: x.over * y.over,
      knownStrength: x.over * y.under,
    };
  });
}

/** Chances of lying under and over the line, each from its own tail so that a small one keeps its digits. */
function besideLine(
  unit: SmoothUnit,
  line: number,
  kind: DividingLines['kind'],
  commonLineVariance: number,
): ({ readonly under: number; readonly over: number } | null)[] {
  const level = kind === 'own' ? { mean: 0, variance: 0 } : unit.level;
  const lineVariance = kind === 'fixed' ? 0 : kind === 'own' ? unit.ownLineVariance : commonLineVariance;
  return unit.cells.map((cell) => {
    if (cell === null) return null;
    const z =
      (line - cell.mean - level.mean) / Math.sqrt(cell.variance + level.variance + lineVariance + LEAST_VARIANCE);
    return { under: normalDistribution(z), over: normalDistribution(-z) };
  });
}

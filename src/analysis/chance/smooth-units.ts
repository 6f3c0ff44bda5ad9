/** Coded answers of units that are drawn together become their smoothed points, for questions or for areas. */
import { dontKnowAxis, ratingAxis } from './axis-cells';
import type { LineVariances, SmoothPoints } from './field-chances';
import { measureValues, type Measures } from './measure-values';
import { ownDontKnows, ownMeans, ownRatings, ownShares, type Groups } from './own-values';
import { singleAnswers } from './single-answers';
import { smoothAxis } from './smooth-axis';
import type { UnitAnswers } from './unit-answers';

/** Counts, means and variances of ratings (own means) and of "don't know" (own shares), per question (area). */
export interface MeasuredUnit {
  readonly ratings: Measures;
  readonly dontKnows: Measures;
  /** Null for questions, where it is the count itself. */
  readonly singleAnswers: readonly number[] | null;
}

/** `groups` are the areas' questions, or null for the questions themselves; `takesPart` as `smoothUnits` is to have it, null for all. */
export const measureUnit = (
  unit: UnitAnswers,
  groups: Groups | null,
  takesPart: readonly boolean[] | null = null,
): MeasuredUnit =>
  groups === null
    ? {
        ratings: measureValues(ownRatings(unit), takesPart),
        dontKnows: measureValues(ownDontKnows(unit), takesPart),
        singleAnswers: null,
      }
    : {
        ratings: measureValues(ownMeans(unit, groups), takesPart),
        dontKnows: measureValues(ownShares(unit, groups), takesPart),
        singleAnswers: singleAnswers(unit, groups),
      };

/** `takesPart` has one list per unit: true where the cell is shown and has answers enough. */
export function smoothUnits(
  units: readonly MeasuredUnit[],
  takesPart: readonly (readonly boolean[])[],
): { readonly points: readonly SmoothPoints[]; readonly lineVariances: LineVariances } {
  const rating = smoothAxis(units.map(({ ratings }, unit) => ratingAxis(ratings, takesPart[unit] ?? [])));
  const dontKnow = smoothAxis(
    units.map(({ dontKnows, singleAnswers: answers }, unit) => dontKnowAxis(dontKnows, answers, takesPart[unit] ?? [])),
  );
  return {
    points: rating.units.map((unit, index) => ({ rating: unit, dontKnow: dontKnow.units[index] ?? unit })),
    lineVariances: { rating: rating.commonLineVariance, dontKnow: dontKnow.commonLineVariance },
  };
}

/** Counts per step become mean and spread, and cells of several groups become the cell of all of them. */
import type { AggregateCell } from './aggregates';

/** Nobody at all; blank and invalid 0 as well, so that it adds nothing. */
export const EMPTY_CELL: AggregateCell = {
  rated: 0,
  dontKnow: 0,
  blank: 0,
  invalid: 0,
  mean: null,
  sd: null,
  ratings: null,
};

/** `ratings`: how many chose each step, from `lowest` up. Exact up to the last division, since the sums are of whole numbers. */
export function ratedCell(
  ratings: readonly number[],
  lowest: number,
  others: Pick<AggregateCell, 'dontKnow' | 'blank' | 'invalid'>,
): AggregateCell {
  const rated = ratings.reduce((all, count) => all + count, 0);
  const sum = ratings.reduce((all, count, step) => all + count * step, 0);
  const squares = ratings.reduce((all, count, step) => all + count * step * step, 0);
  return {
    ...others,
    rated,
    mean: rated === 0 ? null : lowest + sum / rated,
    sd: rated < 2 ? null : Math.sqrt((rated * squares - sum * sum) / rated / (rated - 1)),
    ratings,
  };
}

/**
 * Two groups with nobody in common as one: by counts where both have them, else means weighed by ratings and the spread within
 * and between; unknown where one's is.
 */
export function addCells(a: AggregateCell, b: AggregateCell, lowest: number): AggregateCell {
  const others = {
    dontKnow: a.dontKnow + b.dontKnow,
    blank: plus(a.blank, b.blank),
    invalid: plus(a.invalid, b.invalid),
  };
  const rated = a.rated + b.rated;
  if (a.rated === 0 || b.rated === 0) {
    const { mean, sd, ratings = null } = a.rated === 0 ? b : a;
    return { ...others, rated, mean, sd, ratings };
  }
  const { ratings } = b;
  if (a.ratings && ratings)
    return ratedCell(
      a.ratings.map((count, step) => count + (ratings[step] ?? 0)),
      lowest,
      others,
    );
  if (a.mean === null || b.mean === null) return { ...others, rated, mean: null, sd: null, ratings: null };
  const mean = (a.mean * a.rated + b.mean * b.rated) / rated;
  const [inA, inB] = [within(a), within(b)];
  if (inA === null || inB === null) return { ...others, rated, mean, sd: null, ratings: null };
  const between = a.rated * (a.mean - mean) ** 2 + b.rated * (b.mean - mean) ** 2;
  return { ...others, rated, mean, sd: Math.sqrt((inA + inB + between) / (rated - 1)), ratings: null };
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** Sum of squared deviations from the mean; one rating has none. */
const within = ({ rated, sd }: AggregateCell): number | null =>
  rated === 1 ? 0 : sd === null ? null : (rated - 1) * sd * sd;

/** People that a cell shows; what it does not say counts as nobody. */
export const peopleIn = ({ rated, dontKnow, blank, invalid }: AggregateCell): number =>
  rated + dontKnow + (blank ?? 0) + (invalid ?? 0);

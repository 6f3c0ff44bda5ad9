/** The two axes on which chances are worked out: means in scale points, and shares of "don't know" by arcsine (STATISTICS.md rule 5). */
import { arcsineShare } from '../statistics/arcsine-share';
import { effectiveCount } from '../statistics/effective-count';
import type { Measures } from './measure-values';

/** A point's place on an axis and its squared error, before the part that all share is taken off. */
export interface AxisCell {
  readonly estimate: number;
  readonly variance: number;
}

/** One unit on one axis. Null: not computable, or takes no part. */
export interface AxisUnit {
  readonly cells: readonly (AxisCell | null)[];
  /** h: squared error that all the unit's cells share. */
  readonly sharedError: number;
}

/** Null: all columns take part. */
type TakesPart = readonly boolean[] | null;

const isLeftOut = (takesPart: TakesPart, column: number): boolean => takesPart !== null && takesPart[column] !== true;

/** Answers that each variance borrows from the unit's pooled one, so that five equal answers are not taken as certain. */
const BORROWED = 4;

/**
 * v = [(n − 1)s² + 4S²]/(n + 3)/n, with S² pooled over the unit's columns that take part; `ratings` measures ratings or own means.
 */
export function ratingAxis({ counts, means, variances, sharedError }: Measures, takesPart: TakesPart = null): AxisUnit {
  let squares = 0;
  let freedom = 0;
  counts.forEach((count, column) => {
    if (count < 2 || isLeftOut(takesPart, column)) return;
    squares += (count - 1) * (variances[column] as number);
    freedom += count - 1;
  });
  const pooled = freedom > 0 ? squares / freedom : NaN;
  return {
    sharedError,
    cells: counts.map((count, column) => {
      if (count < 2 || isLeftOut(takesPart, column)) return null;
      const own = (count - 1) * (variances[column] as number);
      return {
        estimate: means[column] as number,
        variance: (own + BORROWED * pooled) / (count - 1 + BORROWED) / count,
      };
    }),
  };
}

/**
 * `dontKnows` measures "don't know" as 1/0, or own shares. `singleAnswers` is each area's number of answers, for the effective
 * count of rule 2; questions have none, since there each respondent has one answer.
 */
export function dontKnowAxis(
  { counts, means, variances, sharedError }: Measures,
  singleAnswers: readonly number[] | null,
  takesPart: TakesPart = null,
): AxisUnit {
  const known = counts.flatMap((count, column) =>
    count > 0 && !isLeftOut(takesPart, column) ? [means[column] as number] : [],
  );
  const spread = known.reduce((sum, share) => sum + share * (1 - share), 0) / known.length;
  return {
    sharedError: spread > 0 ? sharedError / (4 * spread) : 0,
    cells: counts.map((count, column) => {
      if (count === 0 || isLeftOut(takesPart, column)) return null;
      const share = means[column] as number;
      const worth =
        singleAnswers === null
          ? count
          : shareCount(share, variances[column] as number, count, singleAnswers[column] ?? count);
      return arcsineShare(share, worth);
    }),
  };
}

/** n* of an area's share; the variance of a single own share is not known. */
const shareCount = (share: number, variance: number, respondents: number, answers: number): number =>
  respondents < 2 ? respondents : effectiveCount(share, variance, respondents, answers);

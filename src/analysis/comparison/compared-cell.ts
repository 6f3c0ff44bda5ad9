/** What a question or an area in one unit and year is compared by: its ratings and its shares, each as a sample. */
import type { MeasuredUnit } from '../chance/smooth-units';
import { effectiveCount } from '../statistics/effective-count';
import type { Sample } from '../statistics/mean-difference';
import type { CountedShare } from '../statistics/share-difference';

/** "Don't know" as 1/0 per respondent, or own shares, with the number of single answers behind them. */
export interface ShareSample extends Sample {
  readonly answers: number;
}

/** Null: hidden, or too few. What is null takes no part. */
export interface ComparedCell {
  readonly means: Sample | null;
  readonly shares: ShareSample | null;
}

/** The share and the number of answers that it is worth (STATISTICS.md rule 2's n*; the count itself for a question). */
export const countedShare = ({ count, mean, variance, answers }: ShareSample): CountedShare => ({
  share: mean,
  count: effectiveCount(mean, variance, count, answers),
});

/** One per question or area; under `minimumGroup` rated (answering) the means (shares) take no part. */
export const comparedCells = (
  { ratings, dontKnows, singleAnswers }: MeasuredUnit,
  minimumGroup: number,
): ComparedCell[] =>
  ratings.counts.map((rated, column) => {
    const answering = dontKnows.counts[column] ?? 0;
    const sample = (from: typeof ratings): Sample => ({
      count: from.counts[column] ?? 0,
      mean: from.means[column] ?? NaN,
      variance: from.variances[column] ?? NaN,
    });
    return {
      means: rated >= Math.max(2, minimumGroup) && !Number.isNaN(ratings.variances[column]) ? sample(ratings) : null,
      shares:
        answering >= Math.max(2, minimumGroup)
          ? { ...sample(dontKnows), answers: singleAnswers?.[column] ?? answering }
          : null,
    };
  });

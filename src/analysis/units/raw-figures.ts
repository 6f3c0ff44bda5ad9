/** Figures as they are, before anything is hidden. They never leave this folder. */
import { meanInterval } from '../statistics/mean-interval';
import { wilsonInterval } from '../statistics/wilson-interval';
import { startScore } from '../start-score';
import type { Figures } from '../analysis';

export type RawFigures = Omit<Figures, 'field' | 'shown' | 'ratingsShown' | 'sharesShown' | 'base'> &
  Readonly<Record<'answering' | 'rated' | 'dontKnow', number>>;

/** What questions and areas have in common once they are counted. */
export interface Measured {
  readonly counts: Pick<RawFigures, 'answering' | 'rated' | 'dontKnow' | 'blank' | 'invalid'>;
  /** Respondents behind the mean: `rated`, but of several municipalities together those whose mean is shown. */
  readonly meanCount: number;
  /** In steps above the scale's lower end; null where nobody rated. */
  readonly meanSteps: number | null;
  /** Of ratings (a question) or of respondents' own means (an area); null under two. */
  readonly variance: number | null;
  readonly dontKnowShare: number | null;
  /** Of "don't know" as 1/0 (a question) or of own shares (an area); null under two. */
  readonly shareVariance: number | null;
  /** The number of answers that the share's interval is worth. */
  readonly shareCount: number;
  /** Single answers behind the share: more than respondents in an area of several questions. */
  readonly shareAnswers: number;
}

/** Nothing without answers; no interval of the mean under two ratings. */
export function rawFigures(measured: Measured, scale: { readonly min: number; readonly max: number }): RawFigures {
  const { counts, meanCount, meanSteps, variance, dontKnowShare, shareCount } = measured;
  const mean = meanSteps === null ? null : scale.min + meanSteps;
  const sd = variance === null ? null : Math.sqrt(variance);
  const selfRating = meanSteps === null ? null : (meanSteps / (scale.max - scale.min)) * 100;
  // Spelt out: V8 makes room for a literal's properties at once, and there are 100 000 cells of 290 municipalities' departments.
  return {
    answering: counts.answering,
    rated: counts.rated,
    dontKnow: counts.dontKnow,
    blank: counts.blank,
    invalid: counts.invalid,
    mean,
    sd,
    selfRating,
    meanInterval: mean === null || sd === null ? null : meanInterval(mean, sd, meanCount, scale),
    dontKnowShare,
    shareInterval: dontKnowShare === null ? null : wilsonInterval(dontKnowShare, shareCount),
    startScore: selfRating === null || dontKnowShare === null ? null : startScore(selfRating, dontKnowShare),
  };
}

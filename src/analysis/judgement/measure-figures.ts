/** Ready figures (aggregates, joint ones) as measures: what they give, without what only single answers tell. */
import type { MeasuredUnit } from '../chance/smooth-units';
import type { Measured } from '../units/raw-figures';

/** `lowest` is the scale's lower end. The error that the questions share is not known. */
export const measureFigures = (cells: readonly Measured[], lowest: number): MeasuredUnit => ({
  ratings: {
    counts: cells.map(({ meanCount }) => meanCount),
    means: cells.map(({ meanSteps }) => (meanSteps === null ? NaN : lowest + meanSteps)),
    variances: cells.map(({ variance }) => variance ?? NaN),
    sharedError: NaN,
  },
  dontKnows: {
    counts: cells.map(({ counts }) => counts.answering),
    means: cells.map(({ dontKnowShare }) => dontKnowShare ?? NaN),
    variances: cells.map(({ shareVariance }) => shareVariance ?? NaN),
    sharedError: NaN,
  },
  singleAnswers: cells.map(({ shareAnswers }) => shareAnswers),
});

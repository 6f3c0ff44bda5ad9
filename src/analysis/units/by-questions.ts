/** An area's figures made of its questions' figures, not of its respondents' (STATISTICS.md rule 21 d). */
import type { Layer } from '../suppression/cell';
import type { Measured } from './raw-figures';

/** The spread stays that of the respondents: of areas none is printed in digits. `made`: which halves. */
export const byQuestions = (
  area: Measured,
  questions: readonly Measured[],
  made: Readonly<Record<Layer, boolean>>,
): Measured => ({
  ...area,
  ...(made.ratings && { meanSteps: average(questions.map(({ meanSteps }) => meanSteps ?? 0)) }),
  ...(made.shares && { dontKnowShare: average(questions.map(({ dontKnowShare }) => dontKnowShare ?? 0)) }),
});

const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** An area's figures made of its questions' figures, not of its respondents' (STATISTICS.md rule 21 d). */
import type { AreaMarks } from '../suppression/protect-municipality';
import type { Measured } from './raw-figures';

/** As far as the marks say. Of a mean that is made of its questions' the spread stays that of the respondents. */
export const byQuestions = (
  area: Measured,
  questions: readonly Measured[],
  { ratings, shares }: AreaMarks,
): Measured => ({
  ...area,
  ...(ratings === 'byQuestions' && { meanSteps: average(questions.map(({ meanSteps }) => meanSteps ?? 0)) }),
  ...(ratings === 'spreadByQuestions' && { variance: widestVariance(area, questions) }),
  ...(shares === 'byQuestions' && {
    dontKnowShare: average(questions.map(({ dontKnowShare }) => dontKnowShare ?? 0)),
  }),
});

/** As if whoever rates one question high rates them all so: then the errors of the questions add up. */
const widestVariance = ({ meanCount }: Measured, questions: readonly Measured[]): number =>
  meanCount * average(questions.map(({ variance, meanCount: own }) => Math.sqrt((variance ?? 0) / own))) ** 2;

const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

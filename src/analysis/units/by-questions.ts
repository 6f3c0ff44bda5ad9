/** An area's figures made of its questions' figures, not of its respondents' (STATISTICS.md rule 21 d). */
import type { Layer } from '../suppression/cell';
import { LARGE_UNIT } from '../suppression/large-unit';
import type { Measured } from './raw-figures';

/**
 * `made`: which halves. In a unit of `respondents` that is large the spread stays that of the respondents; in a smaller one the printed
 * ends would tell single answers too, and it is the widest that the questions' own allow.
 */
export function byQuestions(
  area: Measured,
  questions: readonly Measured[],
  made: Readonly<Record<Layer, boolean>>,
  respondents: number,
): Measured {
  const isLarge = respondents >= LARGE_UNIT;
  const ratings = { meanSteps: average(questions.map(({ meanSteps }) => meanSteps ?? 0)) };
  const shares = { dontKnowShare: average(questions.map(({ dontKnowShare }) => dontKnowShare ?? 0)) };
  return {
    ...area,
    ...(made.ratings && { ...ratings, ...(!isLarge && spreadOfRatings(area, questions)) }),
    // A share is made of its questions' in a large unit only.
    ...(made.shares && shares),
  };
}

/** As if whoever rates one question high rates them all so: then the errors of the questions add up. */
const spreadOfRatings = ({ meanCount }: Measured, questions: readonly Measured[]): Pick<Measured, 'variance'> => ({
  variance: meanCount * average(questions.map(({ variance, meanCount: own }) => Math.sqrt((variance ?? 0) / own))) ** 2,
});

const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** One unit's sums of one area become what its figures are made of: plain means of one value per respondent (STATISTICS.md rule 2). */
import type { AnswerMatrix } from '../../responses/matrix/answer-matrix';
import { AREA_SUMS, codesPerQuestion, type Tally } from '../../responses/matrix/tally';
import type { Measured } from './raw-figures';
import { effectiveCount } from '../statistics/effective-count';

/** Own values that are equal leave a variance of rounding errors only; the smallest real one is far above this. */
const ROUNDING = 1e-12;

/**
 * `answering` and `rated` are respondents (with an own share, with an own mean); `dontKnow`, `blank` and `invalid` are single
 * answers. `area` is a position in the matrix's `areas`.
 */
export function measuredArea(
  unit: Pick<Tally, 'counts' | 'areaSums'>,
  area: number,
  { scale, areas }: Pick<AnswerMatrix, 'scale' | 'areas'>,
): Measured {
  const questions = areas[area]?.questions ?? [];
  const start = areas.slice(0, area).reduce((sum, { questions: before }) => sum + before.length, 0);
  const means = ownValues(unit, start, questions.length, 0, scale.max - scale.min);
  const shares = ownValues(unit, start, questions.length, 3, 1);
  const codes = codesPerQuestion(scale);
  const cells = (fromEnd: number): number =>
    questions.reduce((sum, question) => sum + (unit.counts[(question + 1) * codes - fromEnd] ?? 0), 0);
  return {
    counts: { answering: shares.count, rated: means.count, dontKnow: cells(3), blank: cells(2), invalid: cells(1) },
    meanCount: means.count,
    meanSteps: means.mean,
    variance: means.variance,
    dontKnowShare: shares.mean,
    shareVariance: shares.variance,
    shareCount:
      shares.mean === null ? 0 : effectiveCount(shares.mean, shares.variance ?? 0, shares.count, shares.answers),
    shareAnswers: shares.answers,
  };
}

/** Count, mean and variance of the respondents' own values, each a sum divided by the number k of answers it is made of. */
function ownValues(unit: Pick<Tally, 'areaSums'>, start: number, questions: number, offset: number, range: number) {
  const parts = Array.from({ length: questions }, (_, index) => {
    const at = (start + index) * AREA_SUMS + offset;
    const k = index + 1;
    const [count = 0, sum = 0, squares = 0] = unit.areaSums.subarray(at, at + 3);
    return { k, count, sum: sum / k, squares: squares / k / k };
  });
  const count = parts.reduce((total, part) => total + part.count, 0);
  const answers = parts.reduce((total, part) => total + part.count * part.k, 0);
  if (count === 0) return { count, answers, mean: null, variance: null };
  const mean = parts.reduce((total, part) => total + part.sum, 0) / count;
  const deviations = parts.reduce(
    (total, part) => total + part.squares - 2 * mean * part.sum + part.count * mean * mean,
    0,
  );
  const variance = count < 2 ? null : deviations / (count - 1);
  return {
    count,
    answers,
    mean,
    variance: variance !== null && variance < ROUNDING * range * range ? 0 : variance,
  };
}

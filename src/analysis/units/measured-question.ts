/** One unit's counts of one question become what its figures are made of (STATISTICS.md rule 1). */
import type { AnswerMatrix } from '../../responses/matrix/answer-matrix';
import { codesPerQuestion, type Tally } from '../../responses/matrix/tally';
import type { Measured } from './raw-figures';
import { wholeNumberVariance } from '../statistics/whole-number-variance';

export function measuredQuestion(
  unit: Pick<Tally, 'counts'>,
  question: number,
  { scale }: Pick<AnswerMatrix, 'scale'>,
): Measured {
  const codes = codesPerQuestion(scale);
  const counts = unit.counts.subarray(question * codes, (question + 1) * codes);
  const steps = codes - 3;
  let rated = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (let step = 0; step < steps; step += 1) {
    const count = counts[step] ?? 0;
    rated += count;
    sum += count * step;
    sumOfSquares += count * step * step;
  }
  const dontKnow = counts[steps] ?? 0;
  const answering = rated + dontKnow;
  return {
    counts: { answering, rated, dontKnow, blank: counts[steps + 1] ?? 0, invalid: counts[steps + 2] ?? 0 },
    meanCount: rated,
    meanSteps: rated === 0 ? null : sum / rated,
    variance: wholeNumberVariance(rated, sum, sumOfSquares),
    dontKnowShare: answering === 0 ? null : dontKnow / answering,
    shareVariance: wholeNumberVariance(answering, dontKnow, dontKnow),
    shareCount: answering,
    shareAnswers: answering,
  };
}

/** The scale of the settings beside the numbers that people chose: a step at an end that nobody chose, or nobody who says "don't know". */
import type { Finding } from '../../messages/finding';
import type { AnswerMatrix } from '../matrix/answer-matrix';
import type { Question } from '../survey';

/** Fewer ratings say nothing of the scale. */
const ENOUGH = 30;

/** `questions`: those of the matrix. Ratings are told as people wrote them, before any is turned round. */
export function scaleFindings(
  matrix: AnswerMatrix,
  questions: readonly Pick<Question, 'reversed'>[],
  tab: string,
): Finding[] {
  const { scale } = matrix;
  const steps = scale.max - scale.min + 1;
  const counts = countSteps(matrix, questions);
  const rated = counts.subarray(1, steps + 1);
  const ratings = rated.reduce((sum, count) => sum + count, 0);
  if (ratings < ENOUGH) return [];
  const lowest = rated.findIndex((count) => count > 0) + scale.min;
  const highest = rated.reduce((last, count, step) => (count > 0 ? step : last), 0) + scale.min;
  const place = { tab };
  return [
    ...(highest < scale.max || lowest > scale.min
      ? [
          {
            severity: 'warning',
            code: 'SCALE_NOT_USED',
            place,
            details: { ...scale, lowest, highest, ratings },
          } as const,
        ]
      : []),
    ...(counts[steps + 1] === 0
      ? [{ severity: 'warning', code: 'NOBODY_DOES_NOT_KNOW', place, details: { highest, ratings } } as const]
      : []),
  ];
}

/** How many cells hold each code; a turned question's ratings turned back. */
function countSteps(
  { codes, scale, questionIds }: AnswerMatrix,
  questions: readonly Pick<Question, 'reversed'>[],
): Uint32Array {
  const dontKnow = scale.max - scale.min + 2;
  const counts = new Uint32Array(dontKnow + 1);
  const reversed = questionIds.map((_, question) => questions[question]?.reversed ?? false);
  for (let start = 0; start < codes.length; start += questionIds.length)
    for (let question = 0; question < questionIds.length; question += 1) {
      const code = codes[start + question] as number;
      const step = reversed[question] && code > 0 && code < dontKnow ? dontKnow - code : code;
      (counts[step] as number) += 1;
    }
  return counts;
}

/** Any rows of the matrix counted: whole numbers, so that the order of rows does not matter. */
import type { AnswerMatrix } from './answer-matrix';

/** Whole numbers kept for each number of answers in an area; see `areaSums`. */
export const AREA_SUMS = 6;

export interface Tally {
  readonly rows: number;
  /**
   * Per question: how many cells hold each rating (scale steps from the lower end up, reversed where the question is), then
   * "don't know", not answered and invalid.
   */
  readonly counts: Uint32Array;
  /**
   * Per area (category, dimension), and within it per number k = 1 … questions of a respondent's answers there: of those who rated k questions how
   * many, the sum of their steps' sums and of its squares; of those who answered k (rated or "don't know") how many, the sum
   * of their "don't know" and of its squares. Means of own means follow exactly, in whatever order rows come (STATISTICS.md rule 2).
   */
  readonly areaSums: Float64Array;
}

/** Codes per question in `counts`: the scale's steps, "don't know", not answered, invalid. */
export const codesPerQuestion = (scale: AnswerMatrix['scale']): number => scale.max - scale.min + 4;

/** `rows` are positions in the matrix: those of a municipality, a department, a role group, or all. */
export function tally(matrix: AnswerMatrix, rows: Int32Array): Tally {
  const { codes, invalid, areas, scale, questionIds } = matrix;
  const width = questionIds.length;
  const perQuestion = codesPerQuestion(scale);
  const dontKnow = perQuestion - 2;
  const counts = new Uint32Array(width * perQuestion);
  const areaSums = new Float64Array(areas.reduce((sum, { questions }) => sum + questions.length, 0) * AREA_SUMS);
  const positions = areas.map(({ questions }) => Int32Array.from(questions));

  for (const row of rows) {
    const start = row * width;
    for (let question = 0; question < width; question += 1) {
      const code = codes[start + question] as number;
      const counted = code > 0 ? code - 1 : invalid.has(start + question) ? dontKnow + 1 : dontKnow;
      (counts[question * perQuestion + counted] as number) += 1;
    }
    let from = 0;
    for (const area of positions) {
      let rated = 0;
      let steps = 0;
      let unknown = 0;
      for (let at = 0; at < area.length; at += 1) {
        const code = codes[start + (area[at] as number)] as number;
        if (code === 0) continue;
        if (code === dontKnow) unknown += 1;
        else {
          rated += 1;
          steps += code - 1;
        }
      }
      if (rated > 0) addToSums(areaSums, (from + rated - 1) * AREA_SUMS, steps);
      if (rated + unknown > 0) addToSums(areaSums, (from + rated + unknown - 1) * AREA_SUMS + 3, unknown);
      from += area.length;
    }
  }
  return { rows: rows.length, counts, areaSums };
}

/** Adds one respondent's value to three of `areaSums`, from `at` on: how many, their sum, the sum of its squares. */
function addToSums(sums: Float64Array, at: number, value: number): void {
  (sums[at] as number) += 1;
  (sums[at + 1] as number) += value;
  (sums[at + 2] as number) += value * value;
}

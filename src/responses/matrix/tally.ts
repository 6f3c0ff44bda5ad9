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
  const { areas } = matrix;
  const areaSums = new Float64Array(areas.reduce((sum, { questions }) => sum + questions.length, 0) * AREA_SUMS);
  let from = 0;
  for (const { questions } of areas) {
    addArea(matrix, rows, Int32Array.from(questions), areaSums.subarray(from * AREA_SUMS));
    from += questions.length;
  }
  return { rows: rows.length, counts: countCells(matrix, rows), areaSums };
}

function countCells({ codes, invalid, scale, questionIds }: AnswerMatrix, rows: Int32Array): Uint32Array {
  const width = questionIds.length;
  const perQuestion = codesPerQuestion(scale);
  const byCode = new Uint32Array(width * perQuestion);
  for (const row of rows) {
    const start = row * width;
    for (let question = 0, base = 0; question < width; question += 1, base += perQuestion) {
      const code = codes[start + question] as number;
      const counted = code === 0 && invalid.has(start + question) ? perQuestion - 1 : code;
      (byCode[base + counted] as number) += 1;
    }
  }
  return blankLast(byCode, perQuestion);
}

/** What the respondents answered in one area, added to its own part of the sums. */
function addArea(
  { codes, scale, questionIds }: AnswerMatrix,
  rows: Int32Array,
  questions: Int32Array,
  sums: Float64Array,
): void {
  const width = questionIds.length;
  const dontKnow = scale.max - scale.min + 2;
  for (const row of rows) {
    const start = row * width;
    let rated = 0;
    let steps = 0;
    let unknown = 0;
    for (let at = 0; at < questions.length; at += 1) {
      const code = codes[start + (questions[at] as number)] as number;
      if (code === dontKnow) unknown += 1;
      else if (code > 0) {
        rated += 1;
        steps += code - 1;
      }
    }
    if (rated > 0) addToSums(sums, (rated - 1) * AREA_SUMS, steps);
    if (rated + unknown > 0) addToSums(sums, (rated + unknown - 1) * AREA_SUMS + 3, unknown);
  }
}

/** Codes begin with "not answered", counts have it after "don't know". */
function blankLast(byCode: Uint32Array, perQuestion: number): Uint32Array {
  const counts = new Uint32Array(byCode.length);
  for (let from = 0; from < byCode.length; from += perQuestion) {
    counts.set(byCode.subarray(from + 1, from + perQuestion - 1), from);
    counts[from + perQuestion - 2] = byCode[from] as number;
    counts[from + perQuestion - 1] = byCode[from + perQuestion - 1] as number;
  }
  return counts;
}

/** Adds one respondent's value to three of `areaSums`, from `at` on: how many, their sum, the sum of its squares. */
function addToSums(sums: Float64Array, at: number, value: number): void {
  (sums[at] as number) += 1;
  (sums[at + 1] as number) += value;
  (sums[at + 2] as number) += value * value;
}

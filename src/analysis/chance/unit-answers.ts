/** The answers of one unit: which rows of the whole matrix are its. */
import type { AnswerMatrix } from '../../responses/matrix/answer-matrix';

export interface UnitAnswers {
  readonly matrix: Pick<AnswerMatrix, 'scale' | 'codes' | 'questionIds'>;
  /** Positions of the unit's rows in `matrix`. */
  readonly rows: Int32Array;
}

/** One per unit of `matrix.units`, in its order. */
export const answersOfUnits = (matrix: AnswerMatrix): UnitAnswers[] =>
  answersOfGroups(matrix, matrix.unitOfRow, matrix.units.length);

/** One per group 0 … `groups` − 1, such as departments or roles; a row whose group is negative is in none. */
export function answersOfGroups(matrix: AnswerMatrix, groupOfRow: Int32Array, groups: number): UnitAnswers[] {
  const counts = new Int32Array(groups);
  for (const group of groupOfRow) if (group >= 0) (counts[group] as number) += 1;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  groupOfRow.forEach((group, row) => {
    if (group < 0) return;
    (rows[group] as Int32Array)[counts[group] as number] = row;
    (counts[group] as number) += 1;
  });
  return rows.map((own) => ({ matrix, rows: own }));
}

/** Respondents with at least one answer, "don't know" included: the number that the certainty word asks for (STATISTICS.md rule 7). */
export function respondentsOf({ matrix: { codes, questionIds }, rows }: UnitAnswers): number {
  const width = questionIds.length;
  let count = 0;
  for (const row of rows) if (codes.subarray(row * width, (row + 1) * width).some((code) => code > 0)) count += 1;
  return count;
}

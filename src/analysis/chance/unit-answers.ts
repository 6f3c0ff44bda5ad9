/** The coded answers of one unit: which rows of the whole matrix are its. */
import type { CodedAnswers } from '../../responses/coded-answers';

export interface UnitAnswers {
  readonly coded: Pick<CodedAnswers, 'scale' | 'codes' | 'questionIds'>;
  /** Positions of the unit's rows in `coded`. */
  readonly rows: Int32Array;
}

/** One per unit of `coded.units`, in its order. */
export const answersOfUnits = (coded: CodedAnswers): UnitAnswers[] =>
  answersOfGroups(coded, coded.unitOfRow, coded.units.length);

/** One per group 0 … `groups` − 1, such as departments or roles; a row whose group is negative is in none. */
export function answersOfGroups(coded: CodedAnswers, groupOfRow: Int32Array, groups: number): UnitAnswers[] {
  const counts = new Int32Array(groups);
  for (const group of groupOfRow) if (group >= 0) (counts[group] as number) += 1;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  groupOfRow.forEach((group, row) => {
    if (group < 0) return;
    (rows[group] as Int32Array)[counts[group] as number] = row;
    (counts[group] as number) += 1;
  });
  return rows.map((own) => ({ coded, rows: own }));
}

/** All known units together. */
export const answersOfAll = (coded: CodedAnswers): UnitAnswers => ({
  coded,
  rows: Int32Array.from({ length: coded.rows }, (_, row) => row),
});

/** Respondents with at least one answer, "don't know" included: the number that the certainty word asks for (STATISTICS.md rule 7). */
export function respondentsOf({ coded: { codes, questionIds }, rows }: UnitAnswers): number {
  const width = questionIds.length;
  let count = 0;
  for (const row of rows) if (codes.subarray(row * width, (row + 1) * width).some((code) => code > 0)) count += 1;
  return count;
}

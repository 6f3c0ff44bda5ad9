/** Rows of every unit in an order that their answers alone decide, so that sums come out the same in whatever order rows came. */
import type { AnswerMatrix } from '../../responses/matrix/answer-matrix';
import { answersOfUnits, type UnitAnswers } from './unit-answers';

export interface OrderedAnswers {
  readonly byUnit: ReadonlyMap<string, UnitAnswers>;
  /** All known units together, those that are not active included. */
  readonly all: UnitAnswers;
}

export function orderedAnswers(matrix: AnswerMatrix): OrderedAnswers {
  const width = matrix.questionIds.length;
  const { codes } = matrix;
  const order = (a: number, b: number): number => {
    for (let question = 0; question < width; question += 1) {
      const difference = (codes[a * width + question] as number) - (codes[b * width + question] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const units = answersOfUnits(matrix);
  for (const { rows } of units) rows.sort(order);
  const named = matrix.units.map(({ id }, index) => [id, units[index] ?? { matrix, rows: new Int32Array(0) }] as const);
  const all = new Int32Array(matrix.rows);
  let filled = 0;
  for (const [, { rows }] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    all.set(rows, filled);
    filled += rows.length;
  }
  return { byUnit: new Map(named), all: { matrix, rows: all } };
}

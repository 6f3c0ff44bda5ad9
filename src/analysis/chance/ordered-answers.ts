/** Rows of every unit in an order that their answers alone decide, so that sums come out the same in whatever order rows came. */
import type { CodedAnswers } from '../../responses/coded-answers';
import { answersOfUnits, type UnitAnswers } from './unit-answers';

export interface OrderedAnswers {
  readonly byUnit: ReadonlyMap<string, UnitAnswers>;
  /** All known units together, those that are not active included. */
  readonly all: UnitAnswers;
}

export function orderedAnswers(coded: CodedAnswers): OrderedAnswers {
  const width = coded.questionIds.length;
  const { codes } = coded;
  const order = (a: number, b: number): number => {
    for (let question = 0; question < width; question += 1) {
      const difference = (codes[a * width + question] as number) - (codes[b * width + question] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const units = answersOfUnits(coded);
  for (const { rows } of units) rows.sort(order);
  const named = coded.units.map(({ id }, index) => [id, units[index] ?? { coded, rows: new Int32Array(0) }] as const);
  const all = new Int32Array(coded.rows);
  let filled = 0;
  for (const [, { rows }] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    all.set(rows, filled);
    filled += rows.length;
  }
  return { byUnit: new Map(named), all: { coded, rows: all } };
}

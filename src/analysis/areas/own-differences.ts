/** Each respondent's value in an area less the mean of his values in his other areas, tested against 0. */
import type { OwnValues } from '../chance/own-values';
import { tTwoSidedTail } from '../statistics/t-quantile';

export interface DifferenceTest {
  readonly pairs: number;
  readonly mean: number;
  readonly pLower: number;
  readonly pHigher: number;
}

/** As a share of the squared range: what equal differences leave by rounding is far below, the smallest real variance far above. */
const ROUNDING = 1e-12;

/** One per area; null with fewer than `fewestPairs` pairs (at least 2) or no variance. */
export function ownDifferences(
  { rows, columns, range, read }: OwnValues,
  fewestPairs: number,
): (DifferenceTest | null)[] {
  const values = new Float64Array(columns);
  const pairs = new Float64Array(columns);
  const means = new Float64Array(columns);
  const squares = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    read(row, values);
    let sum = 0;
    let count = 0;
    for (const value of values) {
      if (value === value) {
        sum += value;
        count += 1;
      }
    }
    if (count < 2) continue;
    for (let column = 0; column < columns; column += 1) {
      const value = values[column] as number;
      if (value !== value) continue;
      // Welford's running mean and squares: one pass, and no cancellation.
      const difference = value - (sum - value) / (count - 1);
      const before = difference - (means[column] as number);
      (pairs[column] as number) += 1;
      (means[column] as number) += before / (pairs[column] as number);
      (squares[column] as number) += before * (difference - (means[column] as number));
    }
  }
  return Array.from(pairs, (count, column) => {
    if (count < Math.max(2, fewestPairs)) return null;
    const variance = (squares[column] as number) / (count - 1);
    if (variance < ROUNDING * range * range) return null;
    const mean = means[column] as number;
    const outer = tTwoSidedTail(Math.abs(mean) / Math.sqrt(variance / count), count - 1) / 2;
    return { pairs: count, mean, pLower: mean < 0 ? outer : 1 - outer, pHigher: mean < 0 ? 1 - outer : outer };
  });
}

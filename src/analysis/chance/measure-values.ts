/** Two passes over a unit's own values: count, mean and variance of every column, and the error that all columns share. */
import type { OwnValues } from './own-values';

export interface Measures {
  /** Per column. Mean NaN where the count is 0, variance (n − 1) NaN where it is under 2. */
  readonly counts: readonly number[];
  readonly means: readonly number[];
  readonly variances: readonly number[];
  /**
   * h of STATISTICS.md rule 5: the squared error that the unit's columns have in common since some respondents lie high, or know
   * little, throughout; in squared units of the values.
   */
  readonly sharedError: number;
}

/** Equal values leave a variance of rounding errors only; the smallest real one is far above this, as a share of the squared range. */
const ROUNDING = 1e-12;

/**
 * Cross products are of residuals from the unit's mean of that column, never from the unit's level, and only over columns that take
 * part: what is hidden leaves no trace in what is shown. `takesPart` null: all columns do.
 */
export function measureValues(
  { rows, columns, range, read }: OwnValues,
  takesPart: readonly boolean[] | null = null,
): Measures {
  const values = new Float64Array(columns);
  const counts = new Float64Array(columns);
  const means = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    read(row, values);
    for (let column = 0; column < columns; column += 1) {
      const value = values[column] as number;
      if (value === value) {
        (counts[column] as number) += 1;
        (means[column] as number) += value;
      }
    }
  }
  for (let column = 0; column < columns; column += 1) (means[column] as number) /= counts[column] as number;

  const shares = takesPart && Uint8Array.from(takesPart, Number);
  const squares = new Float64Array(columns);
  let products = 0;
  let pairs = 0;
  let respondents = 0;
  for (let row = 0; row < rows; row += 1) {
    read(row, values);
    let own = 0;
    let sum = 0;
    let sumOfSquares = 0;
    for (let column = 0; column < columns; column += 1) {
      const value = values[column] as number;
      if (value === value) {
        const residual = value - (means[column] as number);
        (squares[column] as number) += residual * residual;
        if (shares !== null && shares[column] === 0) continue;
        own += 1;
        sum += residual;
        sumOfSquares += residual * residual;
      }
    }
    products += sum * sum - sumOfSquares;
    pairs += own * (own - 1);
    if (own > 0) respondents += 1;
  }
  const tiny = ROUNDING * range * range;
  return {
    counts: [...counts],
    means: [...means],
    variances: Array.from(squares, (square, column) => {
      const count = counts[column] as number;
      if (count < 2) return NaN;
      const variance = square / (count - 1);
      return variance < tiny ? 0 : variance;
    }),
    sharedError: pairs > 0 && respondents > 1 ? Math.max(0, products / pairs) / (respondents - 1) : 0,
  };
}

/** Sample variance from sums of whole numbers. */

/**
 * Variance with n − 1 from count, sum and sum of squares of whole numbers: (nΣx² − (Σx)²)/(n(n − 1)). Exact up to the last
 * division as long as the products stay under 2⁵³; null for fewer than two.
 */
export const wholeNumberVariance = (count: number, sum: number, sumOfSquares: number): number | null =>
  count < 2 ? null : (count * sumOfSquares - sum * sum) / count / (count - 1);

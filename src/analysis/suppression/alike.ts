/** Whether everyone in one or several groups gave the same answer. */

/** Sum and sum of squares of one value per person (steps above the scale's lower end; "don't know" as 1/0). */
export interface Moments {
  readonly sum: number;
  readonly squares: number;
}

/** Sums of whole numbers are exact; those of ready means are not. */
const ROUNDING = 1e-9;

export const NO_ONE: Moments = { sum: 0, squares: 0 };

export const together = (a: Moments, b: Moments): Moments => ({ sum: a.sum + b.sum, squares: a.squares + b.squares });

/** Spread 0, by count × sum of squares = sum². True of nobody and of one. */
export const alike = (count: number, { sum, squares }: Moments): boolean =>
  Math.abs(count * squares - sum * sum) <= ROUNDING * Math.max(1, sum * sum);

/** Whether everyone in one or several groups gave the same answer, and whether two groups have answers that differ. */
import type { Moments } from './suppression-unit';

/** Own means are fractions: what is left of equal ones is rounding, far below the smallest real spread. */
const ROUNDING = 1e-9;

export const NO_ONE: Moments = { sum: 0, squares: 0 };

export const together = (a: Moments, b: Moments): Moments => ({ sum: a.sum + b.sum, squares: a.squares + b.squares });

/** Spread 0, by count × sum of squares = sum². True of nobody and of one. */
export const alike = (count: number, { sum, squares }: Moments): boolean =>
  Math.abs(count * squares - sum * sum) <= ROUNDING * Math.max(1, sum * sum);

/** The different answers in a group: none, one (which), or several. */
export type Kind = null | number | 'several';

export const kindOf = (count: number, moments: Moments): Kind => {
  if (count === 0) return null;
  return alike(count, moments) ? moments.sum / count : 'several';
};

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING;

export function union(a: Kind, b: Kind): Kind {
  if (a === null || b === null) return a ?? b;
  return typeof a === 'number' && typeof b === 'number' && isSame(a, b) ? a : 'several';
}

/** Answers that both have; where both have several, some are taken to be the same. */
export function common(a: Kind, b: Kind): Kind {
  if (a === null || b === null) return null;
  if (a === 'several') return b;
  return b === 'several' || isSame(a, b) ? a : null;
}

/** Whether an answer of one and a different one of the other can change places. */
export const differ = (a: Kind, b: Kind): boolean =>
  a !== null && b !== null && (a === 'several' || union(a, b) === 'several');

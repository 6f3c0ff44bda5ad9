/** How much of one question (or area) is hidden in one unit. */

/**
 * Each hides what the one before does and more: nothing; what is made of the ratings (mean, spread, …); also how those answering
 * divide into rated and vet ej. How many answered and how many left it blank stands wherever the unit does: it tells nothing of what
 * they answered. Numbers, so that they can be compared.
 */
export const OPEN = 0;
export const NO_RATINGS = 1;
export const NO_SHARES = 2;
export type Hidden = typeof OPEN | typeof NO_RATINGS | typeof NO_SHARES;
export type Layer = Exclude<Hidden, typeof OPEN>;

export interface CellState {
  readonly hidden: Hidden;
  /** How much of it because it is a small group itself; the rest protects others. */
  readonly few: Hidden;
}

export const SHOWN: CellState = { hidden: OPEN, few: OPEN };

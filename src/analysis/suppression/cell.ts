/** What the protection needs to know of one question in one group, and what the group's own answers ask for. */
import { alike, NO_ONE, together, type Moments } from './alike';

/** The two things that are printed of a cell: what is made of ratings, and how those answering divide. */
export type Layer = 'ratings' | 'shares';

/** How many people a layer's figures are of, and what they answered. */
export interface Answers {
  readonly count: number;
  readonly moments: Moments;
}

/** Shares are of those answering, "don't know" as 1/0; ratings of those who rated. */
export type Cell = Readonly<Record<Layer, Answers>>;

export const NOBODY: Answers = { count: 0, moments: NO_ONE };

export const addAnswers = (all: readonly Answers[]): Answers =>
  all.reduce((a, b) => ({ count: a.count + b.count, moments: together(a.moments, b.moments) }), NOBODY);

export const allAlike = ({ count, moments }: Answers): boolean => alike(count, moments);

/**
 * Under k people, or under 2k who all rated alike or all said "don't know": the figure would be single answers. That nobody said
 * "don't know" is no secret.
 */
export function isTooLittle(answers: Answers, layer: Layer, k: number): boolean {
  if (answers.count === 0) return false;
  if (answers.count < k) return true;
  if (answers.count >= 2 * k || !allAlike(answers)) return false;
  return layer === 'ratings' || answers.moments.sum > 0;
}

/** Hidden shares hide the ratings too: the numbers that go with a mean tell how many rated. */
export const hidesItself = (cell: Cell, layer: Layer, k: number): boolean =>
  isTooLittle(cell[layer], layer, k) || (layer === 'ratings' && isTooLittle(cell.shares, 'shares', k));

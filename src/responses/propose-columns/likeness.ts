/** How alike two texts are: Dice's coefficient on the pairs of neighbouring letters in their words. */
import { comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';

/** Letters and digits in lower case with one space between words; marks between them say nothing of likeness. */
export const wordsKey = (cell: Cell): string =>
  comparisonKey(cell)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pair → times. A word's beginning and end count as pairs too, so that a word of one letter has some. */
export type LetterPairs = ReadonlyMap<string, number>;

export function letterPairs(text: Cell): LetterPairs {
  const pairs = new Map<string, number>();
  const letters = Array.from(` ${wordsKey(text)} `);
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at] ?? ''}${letters[at + 1] ?? ''}`;
    if (pair !== '  ') pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** 2 · shared pairs / all pairs: 0 nothing in common – 1 the same pairs; 0 where either has none. Source: L. R. Dice, Ecology 26 (1945). */
export function likeness(a: LetterPairs, b: LetterPairs): number {
  let shared = 0;
  for (const [pair, times] of a) shared += Math.min(times, b.get(pair) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

const sizeOf = (pairs: LetterPairs): number => [...pairs.values()].reduce((sum, times) => sum + times, 0);

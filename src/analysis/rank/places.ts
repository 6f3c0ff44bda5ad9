/** Place of each question in its unit by start score (STATISTICS.md rule 8). */

/** Closer than this is the same score. */
const EQUAL = 1e-9;

/** 1 + number of questions with a higher score; ties share. Null without a score, and for all where every score is 0. */
export function places(scores: readonly (number | null)[]): (number | null)[] {
  const known = scores.filter((score) => score !== null);
  if (known.every((score) => score <= EQUAL)) return scores.map(() => null);
  return scores.map((score) => (score === null ? null : 1 + known.filter((other) => other > score + EQUAL).length));
}

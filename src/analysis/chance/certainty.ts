/** The word for how sure the field is that a point is drawn in (STATISTICS.md rule 7), as a code. */
import type { Certainty } from '../analysis';

export type { Certainty };

/**
 * What the words promise and when they are said: `promised` is the least share of the cases in which a word is right, `limit` the chance from
 * which it is said, above the promise for a margin. The slide, the rule and the simulation read it here.
 */
export const CERTAINTY = {
  fewestRespondents: 20,
  clear: { promised: 0.9, limit: 0.92 },
  likely: { promised: 0.7, limit: 0.75 },
} as const;
const EQUAL = 1e-9;

/**
 * `chance` is that of the field where the point is drawn; null where it cannot be worked out, and then there is no word but
 * `small`. `respondents` have at least one answer.
 */
export function certainty(chance: number | null, respondents: number): Certainty | null {
  if (respondents < CERTAINTY.fewestRespondents) return 'small';
  if (chance === null) return null;
  if (chance >= CERTAINTY.clear.limit - EQUAL) return 'clear';
  return chance >= CERTAINTY.likely.limit - EQUAL ? 'likely' : 'uncertain';
}

/** The word for how sure the field is that a point is drawn in (STATISTICS.md rule 7), as a code. */
import type { Certainty } from '../analysis';

export type { Certainty };

const FEWEST_RESPONDENTS = 20;
/** Promised: right in at least 90 % and 70 % of the cases; the limits lie above that for a margin. */
const CLEAR = 0.92;
const LIKELY = 0.75;
const EQUAL = 1e-9;

/**
 * `chance` is that of the field where the point is drawn; null where it cannot be worked out, and then there is no word but
 * `small`. `respondents` have at least one answer.
 */
export function certainty(chance: number | null, respondents: number): Certainty | null {
  if (respondents < FEWEST_RESPONDENTS) return 'small';
  if (chance === null) return null;
  if (chance >= CLEAR - EQUAL) return 'clear';
  return chance >= LIKELY - EQUAL ? 'likely' : 'uncertain';
}

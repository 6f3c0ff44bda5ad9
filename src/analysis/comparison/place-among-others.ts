/** What may be said of a unit beside the others (STATISTICS.md rule 10). */
import type { AmongOthers, Comparison } from '../analysis';

export type { AmongOthers };

/** Ten of 100 points, and ten percentage points. */
const ALIKE = 0.1;
const EQUAL = 1e-9;

/**
 * Lower or higher only if confirmed; alike only if the whole interval lies within ± 10 points, which is a test too (Schuirmann
 * 1987). `range` is that of the figure: the scale's for a mean, 1 for a share.
 */
export function placeAmongOthers({ difference, interval, word }: Comparison, range: number): AmongOthers {
  if (difference === null || word === 'tooFew' || word === 'broken') return 'tooFew';
  if (word === 'confirmed') return difference < 0 ? 'lower' : 'higher';
  const most = ALIKE * range + EQUAL * range;
  return interval !== null && interval[0] >= -most && interval[1] <= most ? 'alike' : 'unknown';
}

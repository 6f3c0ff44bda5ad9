/** Which areas of a unit lie lower, with more "don't know", than its other areas do: a test within the unit (STATISTICS.md rule 9). */
import type { AreasVerdict, Field } from '../analysis';
import type { OwnValues } from '../chance/own-values';
import { holm } from '../statistics/holm';
import { ownDifferences } from './own-differences';

export interface AreaTest {
  /** One-sided: the area is not lower; its share is not higher. */
  readonly pLower: number;
  readonly pHigher: number;
  /** Larger of the two after Holm over the areas. */
  readonly p: number;
  readonly standsOut: boolean;
}

export type { AreasVerdict };

/** The promise itself: at most 20 % of flat units have an area pointed out. */
const LIMIT = 0.2;
const FEWEST_AREAS = 3;
const EQUAL = 1e-9;

/**
 * Both must hold, so the larger p counts (Berger 1982), and the area must be drawn in Börja här. An area with fewer than
 * `fewestPairs` respondents who also have a value in another area, or with no variance between them, is not tested (null).
 */
export function areasStandingOut(
  ownMeans: OwnValues,
  ownShares: OwnValues,
  fields: readonly (Field | null)[],
  fewestPairs: number,
): { readonly areas: readonly (AreaTest | null)[]; readonly verdict: AreasVerdict } {
  const lower = ownDifferences(ownMeans, fewestPairs);
  const higher = ownDifferences(ownShares, fewestPairs);
  const tested = fields.flatMap((field, column) => {
    const [below, above] = [lower[column], higher[column]];
    return below && above ? [{ column, field, pLower: below.pLower, pHigher: above.pHigher }] : [];
  });
  const corrected = holm(tested.map(({ pLower, pHigher }) => Math.max(pLower, pHigher)));
  const areas = fields.map((): AreaTest | null => null);
  if (tested.length < FEWEST_AREAS) return { areas, verdict: null };
  tested.forEach(({ column, field, pLower, pHigher }, index) => {
    const p = corrected[index] ?? 1;
    areas[column] = { pLower, pHigher, p, standsOut: p <= LIMIT + EQUAL && field === 'startHere' };
  });
  if (areas.some((area) => area?.standsOut)) return { areas, verdict: 'some' };
  const drawn = fields.filter((field) => field !== null);
  return { areas, verdict: drawn.length > 0 && drawn.every((field) => field === 'startHere') ? 'allLow' : 'none' };
}

/** Whether those who rated agree, by the variance of answers at random (STATISTICS.md rule 14; LeBreton & Senter 2008). */

export type Agreement = 'agree' | 'differ';

const FEWEST = 10;
const AGREE = 0.3;
const DIFFER = 0.7;
/** Closer than this, as a share of the variance at random, is on the limit. */
const EQUAL = 1e-9;

/**
 * `agree` up to 0.30 of the variance of answers drawn evenly from the scale, `differ` from 0.70 of it; no word between them or
 * under ten ratings. On a scale of 1–6 the limits are 0.875 and 2.04166666667.
 */
export function agreement(
  rated: number,
  variance: number | null,
  scale: { readonly min: number; readonly max: number },
): Agreement | null {
  if (rated < FEWEST || variance === null) return null;
  const steps = scale.max - scale.min + 1;
  const share = variance / ((steps * steps - 1) / 12);
  if (share <= AGREE + EQUAL) return 'agree';
  return share >= DIFFER - EQUAL ? 'differ' : null;
}

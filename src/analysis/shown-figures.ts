/** A unit's figures as far as they may be shown; what is hidden is null from here on. */
import type { Figures, Shown } from './analysis';
import type { Measured, RawFigures } from './units/raw-figures';
import { rawFigures } from './units/raw-figures';

/** `fewestRated`: of all joint rows the smallest cell's; it decides what is printed in digits, and is never printed. */
export type ShownFigures = Omit<Figures, 'field'> & { readonly fewestRated: number };

/** What of a question or an area is hidden. */
export interface HiddenFigures {
  readonly ratings: boolean;
  readonly shares: boolean;
  readonly counts: boolean;
}

const NO_RATING = { mean: null, sd: null, selfRating: null, meanInterval: null, startScore: null } as const;
const NO_SHARE = { rated: null, dontKnow: null, dontKnowShare: null, shareInterval: null, startScore: null } as const;
/** Nobody answered: the counts are 0, and there is no share. */
const NO_SHARES_BUT_COUNTS = { dontKnowShare: null, shareInterval: null, startScore: null } as const;
const NO_COUNTS = { answering: null, blank: null, invalid: null } as const;

/** Of a unit that is shown, how many answered and how many did not stands as a rule: it tells nothing of what they answered. */
export function shownFigures(
  measured: Measured,
  hidden: HiddenFigures,
  scale: { readonly min: number; readonly max: number },
): ShownFigures {
  const raw: RawFigures = rawFigures(measured, scale);
  const marker = (isHidden: boolean, count: number): Shown => (isHidden ? 'hidden' : count === 0 ? 'none' : 'shown');
  const shares = marker(hidden.shares, raw.answering);
  const ratings = marker(hidden.ratings, measured.meanCount);
  return {
    ...raw,
    ...(ratings !== 'shown' && NO_RATING),
    ...(shares === 'none' ? NO_SHARES_BUT_COUNTS : shares !== 'shown' && NO_SHARE),
    ...(hidden.counts && NO_COUNTS),
    // A question that all answered with "don't know" has a share and no mean, and is shown.
    shown: shares !== 'shown' || ratings === 'none' ? shares : ratings,
    ratingsShown: ratings,
    sharesShown: shares,
    base: null,
    fewestRated: raw.rated,
  };
}

/** Of a unit that is not shown: nothing, and why. */
export const noFigures = (shown: Shown): ShownFigures => ({
  ...NO_RATING,
  ...NO_SHARE,
  ...NO_COUNTS,
  shown,
  ratingsShown: shown,
  sharesShown: shown,
  base: null,
  fewestRated: 0,
});

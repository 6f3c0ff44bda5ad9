/** One upper end of the share axis for all decks, so that pictures can be laid side by side. */
import type { Figures } from './analysis';

const ENDS = [0.4, 0.6, 0.8, 1] as const;

/** Smallest of .4, .6, .8 and 1 that holds every shown share and its interval; .4 where none is shown. */
export function shareAxisMax(figures: readonly Pick<Figures, 'dontKnowShare' | 'shareInterval'>[]): number {
  const highest = figures.reduce(
    (most, { dontKnowShare, shareInterval }) => Math.max(most, dontKnowShare ?? 0, shareInterval?.[1] ?? 0),
    0,
  );
  return ENDS.find((end) => highest <= end) ?? 1;
}

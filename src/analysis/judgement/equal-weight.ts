/** All municipalities together, each weighing the same, of the figures that are shown (STATISTICS.md rule 13). */
import type { EqualWeight } from '../analysis';
import type { ComparedCell } from '../comparison/compared-cell';
import { jointFigures } from '../comparison/joint-figures';
import { FEWEST_MUNICIPALITIES } from '../fewest-behind-figures';
import { startScore } from '../start-score';

/** Before it is drawn, and held against the year before. */
export type EqualFigures = Omit<EqualWeight, 'field' | 'change'>;

/**
 * `cells` are one question's or area's in each municipality, `means` those that are shown. The mean of means needs no spread, which
 * ready aggregates may lack; its interval needs everyone's.
 */
export function equalWeight(
  cells: readonly ComparedCell[],
  means: readonly number[],
  scale: { readonly min: number; readonly max: number },
): EqualFigures {
  const { meanInterval, meanOf: withSpread, shareOf, ...joint } = jointFigures(cells, scale);
  const [share, shareInterval] = shareOf < FEWEST_MUNICIPALITIES ? [null, null] : [joint.share, joint.shareInterval];
  const mean = means.length < FEWEST_MUNICIPALITIES ? null : means.reduce((sum, one) => sum + one, 0) / means.length;
  const selfRating = mean === null ? null : ((mean - scale.min) / (scale.max - scale.min)) * 100;
  return {
    mean,
    meanInterval: withSpread === means.length ? meanInterval : null,
    selfRating,
    dontKnowShare: share,
    shareInterval,
    startScore: selfRating === null || share === null ? null : startScore(selfRating, share),
    meanOf: means.length,
    shareOf,
  };
}

/** All municipalities together, each weighing the same, of the figures that are shown (STATISTICS.md rule 13). */
import type { EqualWeight } from '../analysis';
import type { ComparedCell } from '../comparison/compared-cell';
import { jointFigures } from '../comparison/joint-figures';
import { startScore } from '../start-score';

/** `cells` are one question's or area's in each municipality. */
export function equalWeight(cells: readonly ComparedCell[], scale: { readonly min: number; readonly max: number }): EqualWeight {
  const { mean, meanInterval, meanOf, share, shareInterval, shareOf } = jointFigures(cells, scale);
  const selfRating = mean === null ? null : ((mean - scale.min) / (scale.max - scale.min)) * 100;
  return {
    mean,
    meanInterval,
    selfRating,
    dontKnowShare: share,
    shareInterval,
    startScore: selfRating === null || share === null ? null : startScore(selfRating, share),
    meanOf,
    shareOf,
  };
}

/** All municipalities together with every municipality weighing the same (STATISTICS.md rule 13). */
import type { Interval } from '../analysis';
import { averageOf, estimateInterval } from '../statistics/mean-difference';
import { wilsonInterval } from '../statistics/wilson-interval';
import { equalShare } from './compare-cell';
import type { ComparedCell } from './compared-cell';
import { otherCells, type OtherMeans } from './other-cells';

export interface JointFigures {
  /** Null with fewer than two municipalities. */
  readonly mean: number | null;
  /** 95 %, cut at the scale's ends; null also where no municipality's ratings differ. */
  readonly meanInterval: Interval | null;
  /** Municipalities behind the mean: "9 av 13 kommuner". */
  readonly meanOf: number;
  readonly share: number | null;
  readonly shareInterval: Interval | null;
  /** Answers that the share is worth. */
  readonly shareCount: number | null;
  readonly shareOf: number;
}

/** `cells` are one question's or area's in each municipality; those that take part count. */
export function jointFigures(
  cells: readonly ComparedCell[],
  scale: { readonly min: number; readonly max: number },
): JointFigures {
  const { means, shares } = otherCells(cells);
  const share = shares && equalShare(shares);
  return {
    ...jointMean(means, scale),
    meanOf: means?.samples ?? 0,
    share: share && share.share,
    shareInterval: share && wilsonInterval(share.share, share.count),
    shareCount: share && share.count,
    shareOf: shares?.samples ?? 0,
  };
}

function jointMean(
  means: OtherMeans | null,
  scale: { readonly min: number; readonly max: number },
): Pick<JointFigures, 'mean' | 'meanInterval'> {
  if (means === null || means.samples < 2) return { mean: null, meanInterval: null };
  const estimate = averageOf(means.sum, means.samples);
  const interval = estimateInterval(estimate);
  return {
    mean: estimate.mean,
    meanInterval: interval && [Math.max(scale.min, interval[0]), Math.min(scale.max, interval[1])],
  };
}

/** All municipalities together with every municipality weighing the same (STATISTICS.md rule 13). */
import type { Interval } from '../analysis';
import { equallyWeighted, estimateInterval, type Sample } from '../statistics/mean-difference';
import { wilsonInterval } from '../statistics/wilson-interval';
import { equalShare } from './compare-cell';
import type { ComparedCell } from './compared-cell';

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
export function jointFigures(cells: readonly ComparedCell[], scale: { readonly min: number; readonly max: number }): JointFigures {
  const means = cells.flatMap(({ means: own }) => own ?? []);
  const shares = cells.flatMap(({ shares: own }) => own ?? []);
  const share = equalShare(shares);
  return {
    ...jointMean(means, scale),
    meanOf: means.length,
    share: share?.share ?? null,
    shareInterval: share && wilsonInterval(share.share, share.count),
    shareCount: share?.count ?? null,
    shareOf: shares.length,
  };
}

function jointMean(samples: readonly Sample[], scale: { readonly min: number; readonly max: number }): Pick<JointFigures, 'mean' | 'meanInterval'> {
  if (samples.length < 2) return { mean: null, meanInterval: null };
  const estimate = equallyWeighted(samples);
  const interval = estimateInterval(estimate);
  return {
    mean: estimate.mean,
    meanInterval: interval && [Math.max(scale.min, interval[0]), Math.min(scale.max, interval[1])],
  };
}

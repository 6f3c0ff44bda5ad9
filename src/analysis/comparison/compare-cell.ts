/** One unit's cell against others' or against its own earlier one: differences, intervals and p values before any correction. */
import type { Weight } from '../../settings/settings';
import type { Interval } from '../analysis';
import {
  averageOf,
  estimateInterval,
  estimateP,
  meanDifference,
  sampleEstimate,
  type Sample,
} from '../statistics/mean-difference';
import { newcombeInterval, shareDifferenceP, type CountedShare } from '../statistics/share-difference';
import { countedShare, type ComparedCell, type ShareSample } from './compared-cell';
import type { OtherCells, OtherMeans, OtherShares } from './other-cells';

export interface CellDifference {
  /** Own less the other; null where either is not there. */
  readonly difference: number | null;
  /** 95 %, uncorrected. */
  readonly interval: Interval | null;
  /** Null: not tested, too few answers or no spread. */
  readonly p: number | null;
}

export interface CompareOptions {
  /** Whether the others weigh alike, or their respondents do. */
  readonly weight: Weight;
  /** Rated (answering) that each of the others needs for a test; the unit itself needs 10. */
  readonly fewestOther: number;
}

/** Needed on the unit's own side: with fewer, equal answers by chance make tests too bold (STATISTICS.md S4). */
export const FEWEST_TESTED = 10;

const NOTHING: CellDifference = { difference: null, interval: null, p: null };

/**
 * Welch–Satterthwaite on the unit's mean less the mean of the others' means, or plain Welch against all the others' respondents as
 * one sample (STATISTICS.md rules 10–12). A lone comparison needs spread on both sides, else the unit's own is enough.
 */
export function compareMeans(
  own: Sample | null,
  others: OtherMeans | null,
  { weight, fewestOther }: CompareOptions,
): CellDifference {
  if (own === null || others === null) return NOTHING;
  const reference = weight === 'answer' ? sampleEstimate(others.pooled) : averageOf(others.sum, others.samples);
  const lone = weight === 'answer' || others.samples === 1;
  const difference = meanDifference(sampleEstimate(own), reference);
  const spread = own.variance > 0 && (!lone || reference.variance > 0);
  const tested = spread && own.count >= FEWEST_TESTED && others.fewest >= fewestOther;
  return {
    difference: difference.mean,
    interval: estimateInterval(difference),
    p: tested ? estimateP(difference) : null,
  };
}

/** Newcombe on the unit's share less the others', whose mean share is worth 1/Σ(w²/a) answers. */
export function compareShares(
  own: ShareSample | null,
  others: OtherShares | null,
  { weight, fewestOther }: CompareOptions,
): CellDifference {
  if (own === null || others === null) return NOTHING;
  const share = countedShare(own);
  const reference = weight === 'answer' ? countedShare(others.pooled) : equalShare(others);
  const tested = own.count >= FEWEST_TESTED && others.fewest >= fewestOther;
  return {
    difference: share.share - reference.share,
    interval: newcombeInterval(share, reference),
    p: tested ? shareDifferenceP(share, reference) : null,
  };
}

/** Mean of the shares, each weighing the same, and the number of answers that it is worth. */
export const equalShare = ({ samples, shares, inverses }: OtherShares): CountedShare => ({
  share: shares / samples,
  count: (samples * samples) / inverses,
});

export const compareCell = (
  own: ComparedCell,
  others: OtherCells,
  options: CompareOptions,
): Readonly<Record<'mean' | 'share', CellDifference>> => ({
  mean: compareMeans(own.means, others.means, options),
  share: compareShares(own.shares, others.shares, options),
});

/** One unit's cell against others' or against its own earlier one: differences, intervals and p values before any correction. */
import type { Weight } from '../../settings/settings';
import type { Interval } from '../analysis';
import { equallyWeighted, estimateInterval, estimateP, meanDifference, sampleEstimate, type Sample } from '../statistics/mean-difference';
import { poolSamples } from '../statistics/pool-samples';
import { newcombeInterval, shareDifferenceP, type CountedShare } from '../statistics/share-difference';
import { countedShare, type ComparedCell, type ShareSample } from './compared-cell';

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
 * one sample (STATISTICS.md rules 10–12).
 */
export function compareMeans(own: Sample | null, others: readonly Sample[], { weight, fewestOther }: CompareOptions): CellDifference {
  const pooled = weight === 'svar' ? poolSamples(others) : null;
  if (own === null || others.length === 0 || (weight === 'svar' && pooled === null)) return NOTHING;
  const difference = meanDifference(sampleEstimate(own), pooled ? sampleEstimate(pooled) : equallyWeighted(others));
  const lone = pooled ?? (others.length === 1 ? others[0] : undefined);
  const spread = own.variance > 0 && (lone === undefined || lone.variance > 0);
  const tested = spread && own.count >= FEWEST_TESTED && others.every(({ count }) => count >= fewestOther);
  return { difference: difference.mean, interval: estimateInterval(difference), p: tested ? estimateP(difference) : null };
}

/** Newcombe on the unit's share less the others', whose mean share is worth 1/Σ(w²/a) answers. */
export function compareShares(own: ShareSample | null, others: readonly ShareSample[], { weight, fewestOther }: CompareOptions): CellDifference {
  const reference = weight === 'svar' ? pooledShare(others) : equalShare(others);
  if (own === null || reference === null) return NOTHING;
  const share = countedShare(own);
  const tested = own.count >= FEWEST_TESTED && others.every(({ count }) => count >= fewestOther);
  return {
    difference: share.share - reference.share,
    interval: newcombeInterval(share, reference),
    p: tested ? shareDifferenceP(share, reference) : null,
  };
}

/** Mean of the shares, each weighing the same, and the number of answers that it is worth. Null for none. */
export function equalShare(shares: readonly ShareSample[]): CountedShare | null {
  if (shares.length === 0) return null;
  const counted = shares.map(countedShare);
  const weight = 1 / shares.length;
  return {
    share: counted.reduce((sum, { share }) => sum + share, 0) / shares.length,
    count: 1 / counted.reduce((sum, { count }) => sum + (weight * weight) / count, 0),
  };
}

function pooledShare(shares: readonly ShareSample[]): CountedShare | null {
  const pooled = poolSamples(shares);
  return pooled && countedShare({ ...pooled, answers: shares.reduce((sum, { answers }) => sum + answers, 0) });
}

/** Both measures of a cell; the others are those of `others` that take part. */
export const compareCell = (own: ComparedCell, others: readonly ComparedCell[], options: CompareOptions): Readonly<Record<'mean' | 'share', CellDifference>> => ({
  mean: compareMeans(own.means, others.flatMap(({ means }) => means ?? []), options),
  share: compareShares(own.shares, others.flatMap(({ shares }) => shares ?? []), options),
});

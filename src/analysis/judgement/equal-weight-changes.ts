/** How the joint figures in which every municipality weighs the same have changed: over the municipalities that are shown in both years. */
import type { Point } from '../analysis';
import { equalShare, type CellDifference, FEWEST_TESTED } from '../comparison/compare-cell';
import type { ComparedCell } from '../comparison/compared-cell';
import { confirmRows, type ComparedRow } from '../comparison/compare-rows';
import { otherCells } from '../comparison/other-cells';
import { FEWEST_MUNICIPALITIES } from '../fewest-behind-figures';
import { averageOf, estimateInterval, estimateP, meanDifference } from '../statistics/mean-difference';
import type { ComparedYears } from './since-earlier';
import { newcombeInterval, shareDifferenceP } from '../statistics/share-difference';

/** One question's or area's cells in the municipalities that are shown this year, and their own before; null where one was not there. */
export interface CellsOfTwoYears {
  readonly now: readonly ComparedCell[];
  readonly before: readonly (ComparedCell | null)[];
  readonly broken: boolean;
}

const NOTHING: CellDifference = { difference: null, interval: null, p: null };

/** All rows are one family of tests, as a unit's own are. */
export function equalWeightChanges(
  rows: readonly CellsOfTwoYears[],
  scale: { readonly min: number; readonly max: number },
): readonly ComparedYears[] {
  const pairs = rows.map(({ now, before, broken }) => ({
    means: broken ? null : meansOf(bothOf(now, before, 'means')),
    shares: broken ? null : sharesOf(bothOf(now, before, 'shares')),
    broken,
  }));
  const compared = confirmRows(
    pairs.map(({ means, shares, broken }) => ({
      mean: means?.change ?? NOTHING,
      share: shares?.change ?? NOTHING,
      broken,
    })),
  );
  const toSelfRating = (mean: number): number => ((mean - scale.min) / (scale.max - scale.min)) * 100;
  return pairs.map(({ means, shares, broken }, row): ComparedYears => {
    const { mean, share } = compared[row] as ComparedRow;
    const point = (year: 'now' | 'before'): Point => ({
      mean: means && means[year],
      selfRating: means && toSelfRating(means[year]),
      dontKnowShare: shares && shares[year],
    });
    return {
      mean: means || broken ? mean : null,
      share: shares || broken ? share : null,
      now: point('now'),
      before: point('before'),
      moreWhoCanAnswer: null,
      stepsMoved: null,
      base: { meanOf: means?.of ?? 0, shareOf: shares?.of ?? 0 },
      shown: means || shares || broken ? 'shown' : 'hidden',
      fewestRated: means?.fewest ?? Infinity,
    };
  });
}

type Both = { readonly now: readonly ComparedCell[]; readonly before: readonly ComparedCell[] };

function bothOf(now: readonly ComparedCell[], before: CellsOfTwoYears['before'], half: 'means' | 'shares'): Both {
  const places = now.flatMap((cell, place) => (cell[half] && before[place]?.[half] ? [place] : []));
  return {
    now: places.map((place) => now[place] as ComparedCell),
    before: places.map((place) => before[place] as ComparedCell),
  };
}

interface Pair {
  readonly now: number;
  readonly before: number;
  readonly of: number;
  /** Rated (answering) in any of the municipalities in either year. */
  readonly fewest: number;
  readonly change: CellDifference;
}

function meansOf({ now, before }: Both): Pair | null {
  const [present, earlier] = [otherCells(now).means, otherCells(before).means];
  if (!present || !earlier || present.samples < FEWEST_MUNICIPALITIES) return null;
  const [own, was] = [averageOf(present.sum, present.samples), averageOf(earlier.sum, earlier.samples)];
  const difference = meanDifference(own, was);
  const fewest = Math.min(present.fewest, earlier.fewest);
  const tested = fewest >= FEWEST_TESTED && difference.variance > 0;
  return {
    now: own.mean,
    before: was.mean,
    of: present.samples,
    fewest,
    change: {
      difference: difference.mean,
      interval: estimateInterval(difference),
      p: tested ? estimateP(difference) : null,
    },
  };
}

function sharesOf({ now, before }: Both): Pair | null {
  const [present, earlier] = [otherCells(now).shares, otherCells(before).shares];
  if (!present || !earlier || present.samples < FEWEST_MUNICIPALITIES) return null;
  const [own, was] = [equalShare(present), equalShare(earlier)];
  const fewest = Math.min(present.fewest, earlier.fewest);
  return {
    now: own.share,
    before: was.share,
    of: present.samples,
    fewest,
    change: {
      difference: own.share - was.share,
      interval: newcombeInterval(own, was),
      p: fewest >= FEWEST_TESTED ? shareDifferenceP(own, was) : null,
    },
  };
}

/** What a cell is held against: other municipalities' cells added up, so that leaving one out of 290 costs no more than one out of three. */
import { addEstimates, sampleEstimate, type Estimate, type Sample } from '../statistics/mean-difference';
import { poolSamples } from '../statistics/pool-samples';
import { countedShare, type ComparedCell, type ShareSample } from './compared-cell';

export interface OtherMeans {
  /** How many municipalities (or years). */
  readonly samples: number;
  /** Of their means, squared errors and parts. */
  readonly sum: Estimate;
  /** Their respondents as one sample. */
  readonly pooled: Sample;
  /** Smallest number rated among them. */
  readonly fewest: number;
}

export interface OtherShares {
  readonly samples: number;
  /** Of their shares, and of 1/a (1/n* for areas). */
  readonly shares: number;
  readonly inverses: number;
  readonly pooled: ShareSample;
  readonly fewest: number;
}

/** Null where none takes part. */
export interface OtherCells {
  readonly means: OtherMeans | null;
  readonly shares: OtherShares | null;
}

/** All of `cells` that take part. */
export const otherCells = (cells: readonly ComparedCell[]): OtherCells =>
  cells.map(alone).reduce(add, { means: null, shares: null });

/** For each of `cells`, all but that one. Sums run from both ends rather than subtract, so that nothing cancels. */
export function leaveEachOut(cells: readonly ComparedCell[]): OtherCells[] {
  const each = cells.map(alone);
  const after: OtherCells[] = [];
  let sum: OtherCells = { means: null, shares: null };
  for (let index = each.length - 1; index >= 0; index -= 1) {
    after[index] = sum;
    sum = add(each[index] as OtherCells, sum);
  }
  let before: OtherCells = { means: null, shares: null };
  return each.map((own, index) => {
    const others = add(before, after[index] as OtherCells);
    before = add(before, own);
    return others;
  });
}

function alone({ means, shares }: ComparedCell): OtherCells {
  return {
    means: means && { samples: 1, sum: sampleEstimate(means), pooled: means, fewest: means.count },
    shares: shares && {
      samples: 1,
      shares: shares.mean,
      inverses: 1 / countedShare(shares).count,
      pooled: shares,
      fewest: shares.count,
    },
  };
}

const add = (a: OtherCells, b: OtherCells): OtherCells => ({
  means: addMeans(a.means, b.means),
  shares: addShares(a.shares, b.shares),
});

function addMeans(a: OtherMeans | null, b: OtherMeans | null): OtherMeans | null {
  if (a === null || b === null) return a ?? b;
  return {
    samples: a.samples + b.samples,
    sum: addEstimates(a.sum, b.sum),
    pooled: poolSamples(a.pooled, b.pooled),
    fewest: Math.min(a.fewest, b.fewest),
  };
}

function addShares(a: OtherShares | null, b: OtherShares | null): OtherShares | null {
  if (a === null || b === null) return a ?? b;
  return {
    samples: a.samples + b.samples,
    shares: a.shares + b.shares,
    inverses: a.inverses + b.inverses,
    pooled: { ...poolSamples(a.pooled, b.pooled), answers: a.pooled.answers + b.pooled.answers },
    fewest: Math.min(a.fewest, b.fewest),
  };
}

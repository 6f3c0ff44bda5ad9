/** All of a unit's rows in one comparison become words: one family of tests, corrected together (STATISTICS.md rule 12). */
import type { Comparison } from '../analysis';
import { holmWithin } from '../statistics/holm';
import { compareCell, type CellDifference, type CompareOptions } from './compare-cell';
import type { ComparedCell } from './compared-cell';
import { otherCells, type OtherCells } from './other-cells';

export type { Comparison };

export interface ComparedRow {
  readonly mean: Comparison;
  readonly share: Comparison;
}

/** A question or an area: the unit's own cell, and those it is held against. */
export interface RowToCompare {
  readonly own: ComparedCell;
  readonly others: OtherCells;
  /** The text, scale or direction changed between the years: nothing is compared. */
  readonly broken?: boolean;
}

const LIMIT = 0.05;
const EQUAL = 1e-9;
const NONE: OtherCells = { means: null, shares: null };

/** `rows` are all that could carry the word, questions and areas of every kind. */
export const compareRows = (rows: readonly RowToCompare[], options: CompareOptions): ComparedRow[] =>
  confirmRows(
    rows.map(({ own, others, broken = false }) => ({ ...compareCell(own, broken ? NONE : others, options), broken })),
  );

/** Means and shares of all rows are one family; with two, 6–9 % of unchanged years would show a false change. */
export function confirmRows(
  rows: readonly { readonly mean: CellDifference; readonly share: CellDifference; readonly broken: boolean }[],
): ComparedRow[] {
  const corrected = holmWithin(
    rows.flatMap(({ mean, share }) => [...(mean.p === null ? [] : [mean.p]), ...(share.p === null ? [] : [share.p])]),
  );
  let tested = 0;
  const comparison = (difference: CellDifference, broken: boolean): Comparison => {
    if (difference.p === null) return { ...difference, pHolm: null, word: broken ? 'broken' : 'tooFew' };
    const { value: pHolm, isAnothers } = corrected[tested] ?? { value: 1, isAnothers: false };
    tested += 1;
    return {
      ...difference,
      pHolm,
      ...(isAnothers && { pHolmIsAnothers: true }),
      word: pHolm <= LIMIT + EQUAL ? 'confirmed' : 'mayBeChance',
    };
  };
  return rows.map(({ mean, share, broken }) => ({ mean: comparison(mean, broken), share: comparison(share, broken) }));
}

/** Against the other municipalities (see `leaveEachOut`): ten rated in the unit, five in each other. */
export const compareWithOthers = (rows: readonly RowToCompare[], weight: CompareOptions['weight']): ComparedRow[] =>
  compareRows(rows, { weight, fewestOther: 5 });

/** A row this year and the year before; null where there was none. */
export interface RowOfTwoYears {
  readonly now: ComparedCell;
  readonly before: ComparedCell | null;
  readonly broken?: boolean;
}

/** Against the unit's own earlier answers, as two independent samples (Welch, Newcombe): ten on both sides. */
export const compareWithEarlier = (rows: readonly RowOfTwoYears[]): ComparedRow[] =>
  compareRows(
    rows.map(({ now, before, broken = false }) => ({ own: now, others: before ? otherCells([before]) : NONE, broken })),
    { weight: 'municipality', fewestOther: 10 },
  );

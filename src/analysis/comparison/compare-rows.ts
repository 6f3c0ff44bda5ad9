/** All of a unit's rows in one comparison become words: one family of tests, corrected together (STATISTICS.md rule 12). */
import { holm } from '../statistics/holm';
import { compareCell, type CellDifference, type CompareOptions } from './compare-cell';
import type { ComparedCell } from './compared-cell';
import { otherCells, type OtherCells } from './other-cells';

/** säkerställd · kan vara slump · för få svar för att jämföra · trenden bruten */
export type Confirmation = 'confirmed' | 'mayBeChance' | 'tooFew' | 'broken';

export interface Comparison extends CellDifference {
  /** `p` after Holm; null where not tested. */
  readonly pHolm: number | null;
  readonly word: Confirmation;
}

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

/** `rows` are all that could carry the word, questions and areas of every kind: means and shares of them all are one family. */
export function compareRows(rows: readonly RowToCompare[], options: CompareOptions): ComparedRow[] {
  const differences = rows.map(({ own, others, broken }) => {
    const { mean, share } = compareCell(own, broken ? NONE : others, options);
    return [mean, share] as const;
  });
  const corrected = holm(differences.flat().flatMap(({ p }) => p ?? []));
  let tested = 0;
  const comparison = (difference: CellDifference, broken: boolean): Comparison => {
    if (difference.p === null) return { ...difference, pHolm: null, word: broken ? 'broken' : 'tooFew' };
    const pHolm = corrected[tested] ?? 1;
    tested += 1;
    return { ...difference, pHolm, word: pHolm <= LIMIT + EQUAL ? 'confirmed' : 'mayBeChance' };
  };
  return differences.map(([mean, share], row) => {
    const broken = rows[row]?.broken ?? false;
    return { mean: comparison(mean, broken), share: comparison(share, broken) };
  });
}

/** Against the other municipalities (see `leaveEachOut`): ten rated in the unit, five in each other. */
export const compareWithOthers = (rows: readonly RowToCompare[], weight: CompareOptions['weight']): ComparedRow[] =>
  compareRows(rows, { weight, fewestOther: 5 });

/** Against the unit's own earlier answers, as two independent samples (Welch, Newcombe): ten on both sides. */
export const compareWithEarlier = (rows: readonly { readonly now: ComparedCell; readonly before: ComparedCell | null; readonly broken?: boolean }[]): ComparedRow[] =>
  compareRows(
    rows.map(({ now, before, broken = false }) => ({ own: now, others: before ? otherCells([before]) : NONE, broken })),
    { weight: 'kommun', fewestOther: 10 },
  );

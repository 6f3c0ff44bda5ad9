/** What each question and area of a unit is compared by: only figures that are shown. */
import { comparedCells, type ComparedCell } from '../comparison/compared-cell';
import { perItem, type PerItem } from '../units/counted-unit';
import type { UnitLevel, UnitToJudge } from './unit-to-judge';

export interface CellOptions {
  readonly minimumGroup: number;
  /** Means came rounded, so nothing may be tested by them. */
  readonly meansRounded: boolean;
}

export const cellsShown = ({ levels }: UnitToJudge, options: CellOptions): PerItem<readonly ComparedCell[]> =>
  perItem((item) => shownIn(levels[item], options));

const shownIn = (
  { figures, measured }: UnitLevel,
  { minimumGroup, meansRounded }: CellOptions,
): readonly ComparedCell[] =>
  comparedCells(measured, minimumGroup).map(({ means, shares }, column) => ({
    means: meansRounded || (figures[column]?.mean ?? null) === null ? null : means,
    shares: (figures[column]?.dontKnowShare ?? null) === null ? null : shares,
  }));

/** What each question and area of a unit is compared by: only figures that are shown. */
import { comparedCells, type ComparedCell } from '../comparison/compared-cell';
import type { UnitLevel, UnitToJudge } from './unit-to-judge';

/** Questions first, then areas. */
export const cellsShown = ({ questions, areas }: UnitToJudge, minimumGroup: number): readonly ComparedCell[] =>
  [questions, areas].flatMap((level) => shownIn(level, minimumGroup));

const shownIn = ({ figures, measured }: UnitLevel, minimumGroup: number): readonly ComparedCell[] =>
  comparedCells(measured, minimumGroup).map(({ means, shares }, column) => ({
    means: (figures[column]?.mean ?? null) === null ? null : means,
    shares: (figures[column]?.dontKnowShare ?? null) === null ? null : shares,
  }));

/** An area as something to hide: its own few answers, and what it would give away of its questions or they of it. */
import { NO_RATINGS, NO_SHARES, OPEN, type CellState, type Layer } from './cell-state';
import { concerned, type CellNode, type Item } from './cell-tree';
import type { PlacedUnit } from './placed-unit';
import { questionItem } from './question-item';
import { NO_CELL, type SuppressionCell } from './suppression-unit';

/** One question's cells, by unit. */
export type Cells = ReadonlyMap<PlacedUnit, CellNode>;

/**
 * Where (nearly) everyone answered all of an area's questions, its figure is the mean of theirs: a hidden question follows from the
 * area and the other questions, and a hidden area from its questions. So an area is hidden with any of its questions, and to protect
 * others only where one of its questions is hidden too. With k answers or more missing neither follows.
 */
export function areaItem(at: number, questions: readonly number[], ofQuestions: readonly Cells[], minimumGroup: number): Item {
  const cellOf: Item['cellOf'] = (unit) => unit.areas[at] ?? NO_CELL;
  const follows = ({ unit }: PlacedUnit, hidden: Layer): boolean => {
    const own = concerned(cellOf(unit), hidden);
    const missing = questions.reduce((sum, question) => sum + own - concerned(questionItem(question, minimumGroup).cellOf(unit), hidden), 0);
    return missing < minimumGroup;
  };
  const hasHidden = (placed: PlacedUnit, hidden: Layer): boolean =>
    questions.some((question) => (ofQuestions[question]?.get(placed)?.state.hidden ?? OPEN) >= hidden);

  const own = (placed: PlacedUnit): CellState => {
    const few = fewIn(cellOf(placed.unit), minimumGroup);
    const leak = ([NO_SHARES, NO_RATINGS] as const).find((part) => hasHidden(placed, part) && follows(placed, part)) ?? OPEN;
    return { few, hidden: leak > few ? leak : few };
  };
  return { cellOf, countsPeople: false, own, canHide: (placed, hidden) => hasHidden(placed, hidden) || !follows(placed, hidden) };
}

function fewIn({ answering, rated }: SuppressionCell, minimumGroup: number): CellState['few'] {
  if (answering === 0) return OPEN;
  if (answering < minimumGroup) return NO_SHARES;
  return rated > 0 && rated < minimumGroup ? NO_RATINGS : OPEN;
}

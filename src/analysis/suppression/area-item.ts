/** An area as something to hide: its own few answers, and what it would give away of its questions or they of it. */
import { NO_RATINGS, NO_SHARES, OPEN, type CellState, type Layer } from './cell-state';
import { concerned, type CellNode, type Item } from './cell-tree';
import { isInRest, type PlacedUnit } from './placed-unit';
import { NO_CELL, type SuppressionCell, type SuppressionUnit } from './suppression-unit';

/** One question's cells, by unit. */
export type Cells = ReadonlyMap<PlacedUnit, CellNode>;

/**
 * Where (nearly) everyone answered all of an area's questions, its figure is the mean of theirs: a hidden question follows from the
 * area and the other questions, and a hidden area from its questions. The same holds of what is left when a unit's shown parts are
 * taken away. So an area is hidden with any of its questions, and to protect others only where one of its questions is hidden too.
 * With k answers or more missing neither follows.
 */
export function areaItem(at: number, questions: readonly number[], ofQuestions: readonly Cells[], minimumGroup: number): Item {
  const cellOf: Item['cellOf'] = (unit) => unit.areas[at] ?? NO_CELL;
  const isComplete = (units: readonly SuppressionUnit[], layer: Layer): boolean => {
    const count = (cells: readonly SuppressionCell[]): number => cells.reduce((sum, cell) => sum + concerned(cell, layer), 0);
    const ofArea = count(units.map(cellOf));
    const ofEach = questions.map((question) => count(units.map((unit) => unit.questions[question] ?? NO_CELL)));
    return ofArea > 0 && ofEach.reduce((missing, one) => missing + ofArea - one, 0) < minimumGroup;
  };
  const follows = ({ unit, partitions }: PlacedUnit, layer: Layer): boolean =>
    isComplete([unit], layer) || partitions.some((parts) => isComplete(parts.filter(isInRest).map((part) => part.unit), layer));
  const hasHidden = (placed: PlacedUnit, layer: Layer): boolean =>
    questions.some((question) => (ofQuestions[question]?.get(placed)?.state.hidden ?? OPEN) >= layer);
  const leaks = (placed: PlacedUnit, layer: Layer): boolean =>
    hasHidden(placed, layer) && (follows(placed, layer) || placed.partitions.some((parts) => parts.some((part) => leaks(part, layer))));

  const own = (placed: PlacedUnit): CellState => {
    const few = fewIn(cellOf(placed.unit), minimumGroup);
    const leak = ([NO_SHARES, NO_RATINGS] as const).find((layer) => leaks(placed, layer)) ?? OPEN;
    return { few, hidden: leak > few ? leak : few };
  };
  return { cellOf, countsPeople: false, own, canHide: (placed, layer) => hasHidden(placed, layer) || !follows(placed, layer) };
}

function fewIn({ answering, rated }: SuppressionCell, minimumGroup: number): CellState['few'] {
  if (answering === 0) return OPEN;
  if (answering < minimumGroup) return NO_SHARES;
  return rated > 0 && rated < minimumGroup ? NO_RATINGS : OPEN;
}

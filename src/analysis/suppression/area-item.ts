/** An area as something to hide: its own few answers, and what it would give away of its questions or they of it. */
import { alike } from './alike';
import { NO_RATINGS, NO_SHARES, OPEN, type CellState, type Hidden, type Layer } from './cell-state';
import { concerned, type CellNode, type Item } from './cell-tree';
import { isInRest, type PlacedUnit } from './placed-unit';
import { NO_CELL, type SuppressionCell, type SuppressionUnit } from './suppression-unit';

/** One question's cells, by unit. */
export type Cells = ReadonlyMap<PlacedUnit, CellNode>;

/**
 * Where (nearly) everyone answered all of an area's questions, or (nearly) nobody more than one, its sum is made of theirs: a hidden
 * question follows from the area and the other questions, and a hidden area from its questions. The same holds of what is left when
 * a unit's shown parts are taken away. So an area's mean is hidden with any of its questions' means, and to protect others only where
 * one of its questions is hidden too. With k answers or more missing, and k people or more who gave several, neither follows, but
 * for an area in which all have the same own mean: at the scale's end, everybody's every answer would be known.
 * Shares have no such room: 0 in an area is 0 in each question, and little in it leaves few numbers of vet ej for a hidden one.
 */
export function areaItem(
  at: number,
  questions: readonly number[],
  {
    total,
    ofQuestions,
    minimumGroup,
  }: { readonly total: PlacedUnit; readonly ofQuestions: readonly Cells[]; readonly minimumGroup: number },
): Item {
  const cellOf: Item['cellOf'] = (unit) => unit.areas[at] ?? NO_CELL;
  const follows = (units: readonly PlacedUnit[], layer: Layer): boolean =>
    isComplete(
      units.map(({ unit }) => unit),
      { at, questions, layer, minimumGroup },
    );
  const followsWithin = (placed: PlacedUnit, layer: Layer): boolean =>
    follows([placed], layer) || placed.partitions.some((parts) => follows(parts.filter(isInRest), layer));
  const hasHidden = (placed: PlacedUnit, layer: Layer): boolean =>
    questions.some((question) => (ofQuestions[question]?.get(placed)?.state.hidden ?? OPEN) >= layer);

  const sameForAll = ({ unit }: PlacedUnit): boolean => alike(cellOf(unit).rated, cellOf(unit).ratings);

  const leaks = new Map<PlacedUnit, Hidden>();
  const findLeaks = (placed: PlacedUnit, besideComplete: boolean, layer: Layer): boolean => {
    let below = false;
    for (const parts of placed.partitions) {
      const rest = follows(parts.filter(isInRest), layer);
      for (const part of parts) below = findLeaks(part, rest, layer) || below;
    }
    const leak =
      hasHidden(placed, layer) &&
      (layer === NO_SHARES || below || besideComplete || followsWithin(placed, layer) || sameForAll(placed));
    if (leak) leaks.set(placed, layer);
    return leak;
  };
  for (const layer of [NO_RATINGS, NO_SHARES] as const) findLeaks(total, false, layer);

  const own = (placed: PlacedUnit): CellState => {
    const few = fewIn(cellOf(placed.unit), minimumGroup);
    const leak = leaks.get(placed) ?? OPEN;
    return { few, hidden: leak > few ? leak : few };
  };
  return {
    cellOf,
    countsPeople: false,
    own,
    canHide: (placed, layer) => hasHidden(placed, layer) || !followsWithin(placed, layer),
    restFollows: follows,
  };
}

/** Whether fewer than k answers to the area's questions are missing among those who answered any, or fewer than k are more than one each. */
function isComplete(
  units: readonly SuppressionUnit[],
  {
    at,
    questions,
    layer,
    minimumGroup,
  }: {
    readonly at: number;
    readonly questions: readonly number[];
    readonly layer: Layer;
    readonly minimumGroup: number;
  },
): boolean {
  const count = (cellOf: (unit: SuppressionUnit) => SuppressionCell | undefined): number =>
    units.reduce((sum, unit) => sum + concerned(cellOf(unit) ?? NO_CELL, layer), 0);
  const ofArea = count((unit) => unit.areas[at]);
  const answers = questions.reduce((sum, question) => sum + count((unit) => unit.questions[question]), 0);
  return ofArea > 0 && Math.min(questions.length * ofArea - answers, answers - ofArea) < minimumGroup;
}

function fewIn({ answering, rated }: SuppressionCell, minimumGroup: number): Hidden {
  if (answering === 0) return OPEN;
  if (answering < minimumGroup) return NO_SHARES;
  return rated > 0 && rated < minimumGroup ? NO_RATINGS : OPEN;
}

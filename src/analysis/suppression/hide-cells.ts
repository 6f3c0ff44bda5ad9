/** Hides one question (or area) where its own answers are too few, and with it others until nothing hidden follows from what is shown. */
import { NO_RATINGS, NO_SHARES, OPEN, type CellState, type Layer } from './cell-state';
import { cellTree, concerned, dontKnowIn, type CellNode, type Division, type Item } from './cell-tree';
import { countBreaches, divisionsBelow, isHidden, topOf, type View } from './outside-view';
import { isOpen, type PlacedUnit } from './placed-unit';

/** What hides shares hides ratings too, so the shares come first. */
const LAYERS: readonly Layer[] = [NO_SHARES, NO_RATINGS];
interface Try {
  /** Figures hidden together. */
  readonly size: number;
  /** How many candidates are tried from the front and from the back of their order. */
  readonly front: number;
  readonly back: number;
  /** Whether the total's own figure is one of them: everyone looks at it, so two others are given up for it. */
  readonly withTotal: boolean;
}
const TRIES: readonly Try[] = [
  { size: 1, front: Infinity, back: 0, withTotal: false },
  { size: 2, front: 12, back: 4, withTotal: false },
  { size: 1, front: Infinity, back: 0, withTotal: true },
  { size: 2, front: 12, back: 4, withTotal: true },
  { size: 3, front: 6, back: 2, withTotal: true },
];

/** All cells by unit, those of parts that no output names left out. */
export function hideCells(total: PlacedUnit, item: Item, minimumGroup: number): ReadonlyMap<PlacedUnit, CellNode> {
  const tree = cellTree(total, item);
  const divisions = divisionsOf(tree);
  for (const layer of LAYERS) {
    const view: View = { layer, minimumGroup, countsPeople: item.countsPeople };
    for (const division of divisions) {
      if (countBreaches(topOf(division, layer), view) > 0) protect(division, view, item);
    }
  }
  return new Map(nodesOf(tree).map((node) => [node.placed, node]));
}

const nodesOf = (node: CellNode): readonly CellNode[] => [node, ...node.divisions.flatMap(({ parts }) => parts.flatMap(nodesOf))];

/** The smallest first: what they can't protect within themselves is protected further up. */
const divisionsOf = (node: CellNode): readonly Division[] =>
  node.divisions.flatMap((division) => [...division.parts.flatMap(divisionsOf), division]);

/**
 * The fewest further figures, at most three, that leave no breach in the whole component (hiding a whole makes the component larger);
 * then, or where the candidates are too many to try all, the one that leaves the fewest breaches, again and again, and in the end
 * without those that turn out not to be needed.
 */
function protect(division: Division, view: View, item: Item): void {
  if (TRIES.some((one) => search(division, view, item, one))) return;
  const added: CellNode[] = [];
  const before: CellState[] = [];
  const breaches = (): number => countBreaches(topOf(division, view.layer), view);
  while (breaches() > 0) {
    let best: { readonly node: CellNode; readonly left: number } | null = null;
    for (const node of candidatesFor(division, view, item, true)) {
      const left = withHidden(node, view.layer, breaches);
      if (best === null || left < best.left) best = { node, left };
    }
    if (best === null) return;
    added.push(best.node);
    before.push(best.node.state);
    best.node.state = hiding(best.node.state, view.layer);
  }
  added.forEach((node, at) => {
    const { state } = node;
    const component = topOf(division, view.layer);
    node.state = before[at] ?? state;
    const cutOff = node.divisions.some((below) => countBreaches(topOf(below, view.layer), view) > 0);
    if (cutOff || breaches() > 0 || countBreaches(component, view) > 0) node.state = state;
  });
}

/** Of a cell with few ratings the shares are hidden as few too: "protects" would say that there are more. */
const hiding = ({ few }: CellState, layer: Layer): CellState => ({ hidden: layer, few: few === OPEN ? OPEN : layer });

/** Leaves the first set of `size` figures hidden that does; the ones before in the order are cheaper. */
function search(division: Division, view: View, item: Item, { size, front, back, withTotal }: Try): boolean {
  const all = candidatesFor(division, view, item, withTotal);
  const candidates = all.length > front + back ? [...all.slice(0, front), ...all.slice(all.length - back)] : all;
  return candidates.some((node) => {
    const before = node.state;
    node.state = hiding(before, view.layer);
    const done =
      size === 1 ? countBreaches(topOf(division, view.layer), view) === 0 : search(division, view, item, { size: size - 1, front, back, withTotal });
    if (!done) node.state = before;
    return done;
  });
}

function withHidden(node: CellNode, layer: Layer, measure: () => number): number {
  const before = node.state;
  node.state = hiding(before, layer);
  const result = measure();
  node.state = before;
  return result;
}

/**
 * Shown figures that stand in a sum with a hidden one: parts before wholes, small before large; with vet ej before those where so few
 * said it that it can hardly be kept within less than k.
 */
function candidatesFor(division: Division, { layer, minimumGroup }: View, item: Item, withTotal: boolean): readonly CellNode[] {
  const top = topOf(division, layer);
  const rank = ({ cell }: CellNode): number => (layer === NO_SHARES && item.countsPeople && dontKnowIn(cell) < minimumGroup ? 1 : 0);
  const parts = divisionsBelow(top, layer)
    .flatMap((below) => below.parts)
    .sort((a, b) => rank(a) - rank(b) || a.placed.unit.respondents - b.placed.unit.respondents);
  const whole = 'whole' in top && (withTotal || top.whole.partOf !== null) ? [top.whole] : [];
  return [...parts, ...whole].filter((node) => {
    const { placed, cell } = node;
    if (isHidden(node, layer) || !isOpen(placed) || placed.unit.published === true || !item.canHide(placed, layer)) return false;
    return concerned(cell, layer) > 0;
  });
}

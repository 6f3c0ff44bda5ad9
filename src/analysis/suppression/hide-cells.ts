/** Hides one question (or area) where its own answers are too few, and with it others until nothing hidden follows from what is shown. */
import { NO_RATINGS, NO_SHARES, OPEN, type Layer } from './cell-state';
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

const nodesOf = (node: CellNode): readonly CellNode[] => [
  node,
  ...node.divisions.flatMap(({ parts }) => parts.flatMap(nodesOf)),
];

/** The smallest first: what they can't protect within themselves is protected further up. */
const divisionsOf = (node: CellNode): readonly Division[] =>
  node.divisions.flatMap((division) => [...division.parts.flatMap(divisionsOf), division]);

/**
 * The fewest further figures that leave no breach in the whole component (hiding a whole makes the component larger); where the
 * candidates are too many to try all, the one that leaves the fewest breaches, again and again, and in the end without those that
 * turn out not to be needed.
 */
function protect(division: Division, view: View, item: Item): void {
  if (TRIES.some((one) => search(division, view, item, one))) return;
  const added: Hiding[] = [];
  const breaches = (): number => countBreaches(topOf(division, view.layer), view);
  while (breaches() > 0) {
    let best: { readonly candidate: Candidate; readonly left: number } | null = null;
    for (const candidate of candidatesFor(division, view, item, true)) {
      const hiding = hide(candidate, view.layer);
      const left = breaches();
      hiding.undo();
      if (best === null || left < best.left) best = { candidate, left };
    }
    if (best === null) return;
    added.push(hide(best.candidate, view.layer));
  }
  for (const hiding of added) {
    const component = topOf(division, view.layer);
    hiding.undo();
    const cutOff = hiding.nodes
      .flatMap((node) => node.divisions)
      .some((below) => countBreaches(topOf(below, view.layer), view) > 0);
    if (cutOff || breaches() > 0 || countBreaches(component, view) > 0) hiding.redo();
  }
}

/** A figure, and where it would follow from the figures of its own parts one of them in each division, and so on down. */
type Candidate = readonly CellNode[];

interface Hiding {
  readonly nodes: Candidate;
  readonly undo: () => void;
  readonly redo: () => void;
}

function hide(nodes: Candidate, layer: Layer): Hiding {
  const before = nodes.map(({ state }) => state);
  const redo = (): void => {
    // Of a cell with few ratings the shares are hidden as few too: "protects" would say that there are more.
    nodes.forEach((node, at) => (node.state = { hidden: layer, few: before[at]?.few === OPEN ? OPEN : layer }));
  };
  redo();
  return { nodes, redo, undo: () => nodes.forEach((node, at) => (node.state = before[at] ?? node.state)) };
}

/** Leaves the first set of `size` candidates hidden that does; the ones before in the order are cheaper. */
function search(division: Division, view: View, item: Item, { size, front, back, withTotal }: Try): boolean {
  const all = candidatesFor(division, view, item, withTotal);
  const candidates = all.length > front + back ? [...all.slice(0, front), ...all.slice(all.length - back)] : all;
  return candidates.some((candidate) => {
    const hiding = hide(candidate, view.layer);
    const done =
      size === 1
        ? countBreaches(topOf(division, view.layer), view) === 0
        : search(division, view, item, { size: size - 1, front, back, withTotal });
    if (!done) hiding.undo();
    return done;
  });
}

/**
 * What stands in a sum with something hidden: with vet ej before those where so few said it that it can hardly be kept within less
 * than k; then the fewest figures, parts before wholes, small before large.
 */
function candidatesFor(
  division: Division,
  { layer, minimumGroup }: View,
  item: Item,
  withTotal: boolean,
): readonly Candidate[] {
  const top = topOf(division, layer);
  const rank = ({ cell }: CellNode): number =>
    layer === NO_SHARES && item.countsPeople && dontKnowIn(cell) < minimumGroup ? 1 : 0;
  const whole = 'whole' in top && (withTotal || top.whole.partOf !== null) ? [top.whole] : [];
  const parts = divisionsBelow(top, layer).flatMap((below) => below.parts);
  const bundles = [...parts, ...whole]
    .filter((node) => canHide(node, layer, item))
    .map((node) => ({ node, all: withParts(node, layer, item), at: rank(node) }));
  return bundles
    .sort((a, b) => a.at - b.at || a.all.length - b.all.length || size(a.node, whole[0]) - size(b.node, whole[0]))
    .map(({ all }) => all);
}

const size = (node: CellNode, whole: CellNode | undefined): number =>
  node === whole ? Infinity : node.placed.unit.respondents;

function canHide(node: CellNode, layer: Layer, item: Item): boolean {
  const { placed, cell } = node;
  return (
    !isHidden(node, layer) &&
    isOpen(placed) &&
    placed.unit.published !== true &&
    concerned(cell, layer) > 0 &&
    item.canHide(placed, layer)
  );
}

function withParts(node: CellNode, layer: Layer, item: Item): Candidate {
  const below = node.divisions
    .filter(({ parts, rest }) => rest === null && !parts.some((part) => isHidden(part, layer)))
    .flatMap(({ parts }) => {
      const able = parts.filter((part) => canHide(part, layer, item));
      const smallest = able.reduce<CellNode | null>(
        (best, part) => (best === null || part.placed.unit.respondents < best.placed.unit.respondents ? part : best),
        null,
      );
      return smallest ? withParts(smallest, layer, item) : [];
    });
  return [node, ...below];
}

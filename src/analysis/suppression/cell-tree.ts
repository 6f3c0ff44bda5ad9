/** One question (or area) through a tree of units: every figure that stands somewhere, and how figures add up to others. */
import { kindOf, NO_ONE, together, type Kind } from './alike';
import { NO_RATINGS, NO_SHARES, OPEN, type CellState, type Layer } from './cell-state';
import { isInRest, isOpen, needsProtection, type PlacedUnit } from './placed-unit';
import type { Moments, SuppressionCell, SuppressionUnit } from './suppression-unit';

export interface Item {
  readonly cellOf: (unit: SuppressionUnit) => SuppressionCell;
  /** Questions count people; areas add up shares, which are no numbers of people. */
  readonly countsPeople: boolean;
  /** What its own answers ask for, before anything else is looked at. */
  readonly own: (placed: PlacedUnit) => CellState;
  /** False where hiding it would be in vain. */
  readonly canHide: (placed: PlacedUnit, layer: Layer) => boolean;
  /** True where the units' common figure is known from other items, so that nothing hidden here changes what is known of it. */
  readonly restFollows: (units: readonly PlacedUnit[], layer: Layer) => boolean;
}

export interface CellNode {
  readonly placed: PlacedUnit;
  readonly cell: SuppressionCell;
  readonly partOf: Division | null;
  readonly divisions: Division[];
  /** Written as the protection goes on. */
  state: CellState;
}

export interface Division {
  readonly whole: CellNode;
  /** Units whose own figures stand somewhere. */
  readonly parts: CellNode[];
  /** The units between them that are hidden with all their questions, together; null if none. */
  readonly rest: Rest | null;
}

export interface Rest {
  readonly units: number;
  readonly cell: SuppressionCell;
  /** Layers in which something hidden beside it may be needed for its sake. */
  readonly needsProtection: readonly Layer[];
}

export function cellTree(placed: PlacedUnit, item: Item, partOf: Division | null = null): CellNode {
  const state: CellState = isOpen(placed) ? item.own(placed) : { hidden: NO_SHARES, few: OPEN };
  const node: CellNode = { placed, cell: item.cellOf(placed.unit), partOf, divisions: [], state };
  for (const units of placed.partitions) {
    if (!units.some(({ listed }) => listed)) continue;
    const division: Division = { whole: node, parts: [], rest: restOf(units.filter(isInRest), item) };
    for (const unit of units) if (isOpen(unit)) division.parts.push(cellTree(unit, item, division));
    node.divisions.push(division);
  }
  return node;
}

function restOf(units: readonly PlacedUnit[], item: Item): Rest | null {
  if (units.length === 0) return null;
  const cells = units.map(({ unit }) => item.cellOf(unit));
  const add = (pick: (cell: SuppressionCell) => number): number => cells.reduce((sum, cell) => sum + pick(cell), 0);
  const moments = (pick: (cell: SuppressionCell) => Moments): Moments => cells.map(pick).reduce(together, NO_ONE);
  return {
    units: units.length,
    cell: {
      answering: add(({ answering }) => answering),
      rated: add(({ rated }) => rated),
      ratings: moments(({ ratings }) => ratings),
      shares: moments(({ shares }) => shares),
    },
    needsProtection: units.some(needsProtection)
      ? ([NO_RATINGS, NO_SHARES] as const).filter((layer) => !item.restFollows(units, layer))
      : [],
  };
}

/** How many people a layer's figures are about. */
export const concerned = ({ rated, answering }: SuppressionCell, layer: Layer): number =>
  layer < NO_SHARES ? rated : answering;

/** The different answers that a layer's figures are made of. */
export const answersIn = (cell: SuppressionCell, layer: Layer): Kind =>
  kindOf(concerned(cell, layer), layer < NO_SHARES ? cell.ratings : cell.shares);

/** The number of people that goes with the shares: those with vet ej (of those answering, so it tells the rated too). */
export const dontKnowIn = ({ answering, rated }: SuppressionCell): number => answering - rated;

/** What the outputs show of one measurement, unit by unit: the numbers that an attack starts from. */
import type { Analysis, Figures, UnitResult } from '../../../src/analysis/analysis';
import { TOTAL } from '../../../src/responses/survey';
import type { Group } from '../suppression/made-tree';

/** `areas`: the questions (positions) of every area, category and dimension, in the order of `UnitFigures.areas`. */
export interface UnitFigures {
  readonly unit: UnitResult;
  readonly questions: readonly Figures[];
  readonly areas: readonly Figures[];
}

export const AREA_QUESTIONS: readonly (readonly number[])[] = [[0, 1], [2], [0, 1, 2], [0, 1], [2]];

/** By the id of the group in its tree; units that no output names are not there. */
export function figuresOf({ units }: Pick<Analysis, 'units'>): ReadonlyMap<string, UnitFigures> {
  return new Map(
    units.map((unit): [string, UnitFigures] => [
      unit.level === 'department' || unit.level === 'role' ? unit.ownName : unit.id,
      { unit, questions: unit.questions, areas: [...unit.areas, ...unit.categories, ...unit.dimensions] },
    ]),
  );
}

/** Groups that nobody is in have no rows, so but for municipalities no output knows of them; an unnamed division nobody knows of. */
export const partsOf = (group: Group, named: ReadonlyMap<string, UnitFigures>): readonly (readonly Group[])[] =>
  group.partitions
    .map((parts) => (group.id === TOTAL ? parts : parts.filter(({ people }) => people.length > 0)))
    .filter((parts) => parts.some(({ id }) => named.has(id)));

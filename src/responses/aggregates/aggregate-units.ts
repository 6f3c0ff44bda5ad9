/** Gathered rows become units of every level, each with one cell per question. */
import type { AggregateCell, Aggregates, AggregateUnit } from './aggregates';
import type { RowGroup } from '../units/group-register';
import { addCells, EMPTY_CELL, peopleIn } from './aggregate-cells';
import type { GatheredCell, GatheredCells } from './aggregate-groups';
import type { Gathered } from './gather-aggregates';

/** Null: no row gave the question. */
type Cells = readonly (AggregateCell | null)[];

/**
 * A municipality is its own rows; on a question where it has none, the sum of its departments, else of its role groups.
 * `exceeded` are municipalities whose departments or role groups have more answers together than they have themselves.
 */
export function aggregateUnits(
  gathered: Gathered,
  questions: number,
  lowest: number,
): Pick<Aggregates, 'units' | 'departments' | 'roles'> & { readonly exceeded: readonly number[] } {
  const summed = (cells: readonly GatheredCell[]): Cells => {
    const sums = new Array<AggregateCell | null>(questions).fill(null);
    for (const { place, cell } of cells) sums[place] = addCells(sums[place] ?? EMPTY_CELL, cell, lowest);
    return sums;
  };
  /** Several groups are reported as one: the people of each part are others than those of the next. */
  const parts = (groups: readonly RowGroup[], cellsOf: GatheredCells) =>
    groups.map(({ unit, name }, place) => ({
      unit,
      ...aggregateUnit({ id: name, name, active: true }, summed(cellsOf.get(place) ?? [])),
    }));
  const departments = parts(gathered.departments, gathered.ofDepartments);
  const roles = parts(gathered.roles, gathered.ofRoles);
  const exceeded: number[] = [];

  const units = gathered.municipalities.map(({ id, name, active }, unit): AggregateUnit => {
    const cellsOf = (groups: readonly RowGroup[], of: GatheredCells): GatheredCell[] =>
      groups.flatMap((group, place) => (group.unit === unit ? [...(of.get(place) ?? [])] : []));
    const own = summed(gathered.own.get(unit) ?? []);
    const inDepartments = summed([
      ...cellsOf(gathered.departments, gathered.ofDepartments),
      ...(gathered.unplaced.get(unit) ?? []),
    ]);
    const inRoles = summed(cellsOf(gathered.roles, gathered.ofRoles));
    const cells = own.map((cell, place) => cell ?? inDepartments[place] ?? inRoles[place] ?? null);
    if (
      [inDepartments, inRoles].some((together) => together.some((cell, place) => hasMore(cell, cells[place] ?? null)))
    )
      exceeded.push(unit);
    const rowsIn = (groups: readonly { readonly unit: number; readonly rows: number }[]): number =>
      groups.reduce((sum, group) => sum + (group.unit === unit ? group.rows : 0), 0);
    const whole = aggregateUnit({ id, name, active: active ?? true }, cells);
    return { ...whole, rows: Math.max(whole.rows, rowsIn(departments), rowsIn(roles)) };
  });
  return { units, departments, roles, exceeded };
}

const aggregateUnit = (unit: Pick<AggregateUnit, 'id' | 'name' | 'active'>, cells: Cells): AggregateUnit => ({
  ...unit,
  rows: Math.max(0, ...cells.map((cell) => (cell ? peopleIn(cell) : 0))),
  cells: cells.map((cell) => cell ?? EMPTY_CELL),
});

const hasMore = (parts: AggregateCell | null, whole: AggregateCell | null): boolean =>
  parts !== null && whole !== null && (parts.rated > whole.rated || parts.dontKnow > whole.dontKnow);

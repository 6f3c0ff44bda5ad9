/** Where people may sit, as far as the outputs tell. */
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import type { Person } from './made-world';

/** Whoever `isIn` holds for, of one year. */
export interface Group {
  readonly year: number;
  readonly isIn: (person: Pick<Person, 'municipality' | 'department' | 'role'>) => boolean;
}

export type Seat = Pick<Person, 'municipality' | 'department' | 'role'> & { readonly year: number };

export const isIn = (seat: string, part: string, named: readonly string[]): boolean =>
  seat === (named.includes(part) ? part : '');

/**
 * Where people may sit, as far as the outputs tell: of a municipality that is not shown nothing is known, of a division that is not named
 * neither. `known`: only where someone sits.
 */
export function seatsOf(people: readonly Person[], year: number, { units }: Analysis, known: boolean): readonly Seat[] {
  const partsOf = (municipality: string, level: 'department' | 'role'): readonly string[] => [
    ...units.filter((unit) => unit.level === level && unit.municipality === municipality).map(({ ownName }) => ownName),
    '',
  ];
  return units
    .filter(({ level, shown }) => level === 'municipality' && shown === 'shown')
    .flatMap(({ id }) => {
      const [departments, roles] = [partsOf(id, 'department'), partsOf(id, 'role')];
      return departments
        .flatMap((department) => roles.map((role): Seat => ({ year, municipality: id, department, role })))
        .filter(
          (seat) =>
            !known ||
            people.some(
              (person) =>
                person.municipality === id &&
                isIn(seat.department, person.department, departments) &&
                isIn(seat.role, person.role, roles),
            ),
        );
    });
}

export function groupOf(unit: Pick<UnitResult, 'level' | 'municipality' | 'ownName'>, year: number): Group {
  return {
    year,
    isIn: ({ municipality, department, role }) =>
      municipality === unit.municipality &&
      (unit.level === 'municipality' ||
        (unit.level === 'department' ? department === unit.ownName : role === unit.ownName)),
  };
}

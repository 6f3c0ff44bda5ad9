/** Which one group a row of ready aggregates is of: a municipality, a department or a role group of it. */
import { cleanText } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import type { Survey } from '../survey';
import { createGroupRegister, type GroupRegister, type RowGroup } from '../units/group-register';
import { createMunicipalityRegister, type MunicipalityRegister } from '../units/municipality-register';
import type { AggregateColumns } from './aggregate-columns';
import type { AggregateCell } from './aggregates';
import { isAllTogether } from './all-together';

/** One question of one group: `place` is the question's position in Frågor. */
export interface GatheredCell {
  readonly place: number;
  readonly cell: AggregateCell;
  readonly row: number;
}

/** By the group's position. */
export type GatheredCells = ReadonlyMap<number, readonly GatheredCell[]>;

type CellsByGroup = Map<number, GatheredCell[]>;

export interface GatheredGroups {
  readonly municipalities: ReturnType<MunicipalityRegister['municipalities']>;
  /** By municipality: its own rows; those of departments that Förvaltningar does not have. */
  readonly own: GatheredCells;
  readonly unplaced: GatheredCells;
  /** As they are reported; several rows to a question where several are reported as one. */
  readonly departments: readonly RowGroup[];
  readonly departmentRegister: GroupRegister;
  readonly ofDepartments: GatheredCells;
  readonly roles: readonly RowGroup[];
  readonly ofRoles: GatheredCells;
}

/** The cells that the row's own is gathered with. */
interface OneGroup {
  readonly to: CellsByGroup;
  readonly group: number;
}

export interface AggregateGroups {
  /** `place`: of the row's question. Null for a row that is of no municipality; what is told, for one of two groups or a second of the same. */
  readonly groupOf: (
    cells: readonly Cell[],
    row: number,
    place: number,
  ) => OneGroup | { readonly told: Finding } | null;
  readonly gathered: () => GatheredGroups;
  /** Of rows that are of no municipality. */
  readonly findings: () => readonly Finding[];
}

export function createAggregateGroups(
  columns: AggregateColumns,
  survey: Survey,
  settings: Settings,
  tab: string,
): AggregateGroups {
  const register = createMunicipalityRegister(survey, settings, isAllTogether);
  const departments = createGroupRegister(survey.departments.length > 0 ? survey.departments : null);
  const roles = createGroupRegister(null);
  const [own, unplaced, ofDepartments, ofRoles] = [cellsByGroup(), cellsByGroup(), cellsByGroup(), cellsByGroup()];
  const seen = new Set<string>();
  const told = (code: 'AGGREGATE_CROSSED' | 'AGGREGATE_TWICE', row: number, column: number): { told: Finding } => ({
    told: { severity: 'warning', code, place: { tab, row, column }, details: {} },
  });

  const groupOf: AggregateGroups['groupOf'] = (cells, row, place) => {
    const unit = register.placeOf(cells[columns.unit], row);
    if (unit < 0) return null;
    const [department, role] = [partName(cells, columns.department), partName(cells, columns.role)];
    if (department !== '' && role !== '') return told('AGGREGATE_CROSSED', row, columns.role);
    const municipality = register.ownNameOf(cells[columns.unit]);
    const key = [municipality, department, role, place].join('\n');
    if (seen.has(key)) return told('AGGREGATE_TWICE', row, columns.question);
    seen.add(key);
    if (role !== '') return { to: ofRoles, group: roles.groupOf(role, unit, municipality, row) };
    if (department === '') return { to: own, group: unit };
    const group = departments.groupOf(department, unit, municipality, row);
    return group < 0 ? { to: unplaced, group: unit } : { to: ofDepartments, group };
  };
  const gathered = (): GatheredGroups => ({
    municipalities: register.municipalities(),
    own,
    unplaced,
    departments: departments.groups(),
    departmentRegister: departments,
    ofDepartments,
    roles: roles.groups(),
    ofRoles,
  });
  return { groupOf, gathered, findings: () => register.findings(tab, columns.unit) };
}

const cellsByGroup = (): CellsByGroup => new Map();

/** '' for a row of the whole municipality, which tools mark in several ways. */
function partName(cells: readonly Cell[], column: number): string {
  const name = cleanText(column < 0 ? '' : cells[column]);
  return /^[-–—]?$/.test(name) || isAllTogether(name) ? '' : name;
}

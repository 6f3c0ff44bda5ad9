/** Rows of ready aggregates are sorted under their municipalities, departments and role groups; what belongs nowhere is told of. */
import { cleanText } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import { isFilled } from '../../grid/is-filled';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import type { AggregateCell } from './aggregates';
import { cappedFindings } from '../findings/capped-findings';
import type { QuestionOf } from '../columns/question-names';
import { createGroupRegister, type GroupRegister, type RowGroup } from '../units/group-register';
import type { Survey } from '../survey';
import { createUnknownQuestions } from '../findings/unknown-questions';
import { isAllTogether } from './all-together';
import type { AggregateColumns } from './aggregate-columns';
import { readAggregateRow } from './aggregate-row';
import { createMunicipalityRegister, type MunicipalityRegister } from '../units/municipality-register';
import { notedRows } from '../units/noted-rows';

/** One question of one group: `place` is the question's position in Frågor. */
export interface GatheredCell {
  readonly place: number;
  readonly cell: AggregateCell;
  readonly row: number;
}

/** By the group's position. */
export type GatheredCells = ReadonlyMap<number, readonly GatheredCell[]>;

export interface Gathered {
  readonly municipalities: MunicipalityRegister['municipalities'];
  /** By municipality: its own rows; those of departments that Förvaltningar does not have. */
  readonly own: GatheredCells;
  readonly unplaced: GatheredCells;
  /** As they are reported; several rows to a question where several are reported as one. */
  readonly departments: readonly RowGroup[];
  readonly departmentRegister: GroupRegister;
  readonly ofDepartments: GatheredCells;
  readonly roles: readonly RowGroup[];
  readonly ofRoles: GatheredCells;
  /** Of every mean that was used, the most decimals; null where none was. */
  readonly meanDecimals: number | null;
  readonly findings: readonly Finding[];
}

export function gatherAggregates(
  grid: Grid,
  columns: AggregateColumns,
  questionOf: QuestionOf,
  survey: Survey,
  settings: Settings,
  tab: string,
): Gathered {
  const register = createMunicipalityRegister(survey, settings, isAllTogether);
  const departments = createGroupRegister(survey.departments.length > 0 ? survey.departments : null);
  const roles = createGroupRegister(null);
  const unknownQuestions = createUnknownQuestions(tab, columns.question);
  const otherYear = notedRows();
  const [own, unplaced, ofDepartments, ofRoles] = [cellsByGroup(), cellsByGroup(), cellsByGroup(), cellsByGroup()];
  const seen = new Set<string>();
  const found: Finding[] = [];
  let meanDecimals: number | null = null;
  const warn = (code: 'AGGREGATE_CROSSED' | 'AGGREGATE_TWICE', row: number, column: number): void => {
    found.push({ severity: 'warning', code, place: { tab, row, column }, details: {} });
  };

  /** The lists that the row's cell goes to the end of: that of its one group; null for a row that is of none, or of too many. */
  const groupOf = (
    cells: readonly Cell[],
    row: number,
    place: number,
  ): { readonly to: CellsByGroup; readonly group: number } | null => {
    const unit = register.placeOf(cells[columns.unit], row);
    if (unit < 0) return null;
    const [department, role] = [partName(cells, columns.department), partName(cells, columns.role)];
    if (department !== '' && role !== '') {
      warn('AGGREGATE_CROSSED', row, columns.role);
      return null;
    }
    const key = [unit, department, role, place].join('\n');
    if (seen.has(key)) {
      warn('AGGREGATE_TWICE', row, columns.question);
      return null;
    }
    seen.add(key);
    const municipality = register.municipalities[unit]?.name ?? '';
    if (role !== '') return { to: ofRoles, group: roles.groupOf(role, unit, municipality, row) };
    if (department === '') return { to: own, group: unit };
    const group = departments.groupOf(department, unit, municipality, row);
    return group < 0 ? { to: unplaced, group: unit } : { to: ofDepartments, group };
  };

  for (let row = columns.from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (!cells.some(isFilled)) continue;
    const year = columns.year < 0 ? '' : cleanText(cells[columns.year]);
    if (year !== '' && year !== String(settings.year)) {
      otherYear.note(row);
      continue;
    }
    const place = questionOf(cells[columns.question]);
    if (place < 0) {
      unknownQuestions.note(cells[columns.question], row, place);
      continue;
    }
    const group = groupOf(cells, row, place);
    if (group === null) continue;
    const where = { tab, row, header: grid[columns.headerRow] ?? [] };
    const read = readAggregateRow(cells, columns, settings.scale, survey.questions[place]?.reversed ?? false, where);
    found.push(...read.findings);
    if (read.cell === null) continue;
    if (read.meanDecimals !== null) meanDecimals = Math.max(meanDecimals ?? 0, read.meanDecimals);
    const known = group.to.get(group.group);
    if (known) known.push({ place, cell: read.cell, row });
    else group.to.set(group.group, [{ place, cell: read.cell, row }]);
  }
  return {
    municipalities: register.municipalities,
    own,
    unplaced,
    departments: departments.groups(),
    departmentRegister: departments,
    ofDepartments,
    roles: roles.groups(),
    ofRoles,
    meanDecimals,
    findings: [
      ...unknownQuestions.findings(),
      ...register.findings(tab, columns.unit),
      ...otherYear.findings(tab, columns.year, (rows) => ({
        severity: 'info',
        code: 'AGGREGATE_OTHER_YEAR',
        details: { rows, year: settings.year },
      })),
      ...cappedFindings(found, 'MORE_AGGREGATE_FAULTS', tab),
    ],
  };
}

type CellsByGroup = Map<number, GatheredCell[]>;

const cellsByGroup = (): CellsByGroup => new Map();

/** '' for a row of the whole municipality, which tools mark in several ways. */
function partName(cells: readonly Cell[], column: number): string {
  const name = cleanText(column < 0 ? '' : cells[column]);
  return /^[-–—]?$/.test(name) || isAllTogether(name) ? '' : name;
}

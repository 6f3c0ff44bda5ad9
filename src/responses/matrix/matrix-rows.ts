/** Respondents become rows of the matrix one by one, each under its municipality, department and role group. */
import type { Cell } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import type { Survey } from '../survey';
import { createGroupRegister, type GroupRegister, type RowGroups } from '../units/group-register';
import { createMunicipalityRegister, type MunicipalityRegister } from '../units/municipality-register';
import type { AnswerMatrix } from './answer-matrix';
import { notedRows, type NotedRows } from '../units/noted-rows';
import { isSumOfRows } from '../units/sum-of-rows';
import { areasOf } from './areas-of';

/** The cells that say where a respondent belongs. */
export interface GroupCells {
  readonly unit: Cell;
  readonly department: Cell;
  readonly role: Cell;
}

export interface MatrixRows {
  /** Codes go here from `next` on, one per question; a row that is not kept is written over. */
  readonly codes: Uint8Array | Uint16Array;
  readonly next: () => number;
  /**
   * Keeps the codes at `next` where an answer is valid and the municipality is known. `row` is where the respondent stands in the grid; `invalid`
   * are the questions whose cell is no answer. False for a row without one valid answer.
   */
  readonly keep: (groups: GroupCells, row: number, invalid: readonly number[]) => boolean;
  readonly municipalities: MunicipalityRegister;
  readonly departments: GroupRegister;
  /** Rows without one answer, and those whose answers are all invalid: nobody's. */
  readonly unanswered: NotedRows;
  readonly allInvalid: NotedRows;
  readonly matrix: () => AnswerMatrix;
}

/** `most`: rows that there may be. */
export function createMatrixRows(survey: Survey, settings: Settings, most: number): MatrixRows {
  const { scale } = settings;
  const width = survey.questions.length;
  const codes = scale.max - scale.min + 2 < 256 ? new Uint8Array(most * width) : new Uint16Array(most * width);
  const municipalities = createMunicipalityRegister(survey, settings, isSumOfRows);
  const hasDepartments = survey.departments.length > 0;
  const departments = createGroupRegister(hasDepartments ? survey.departments : null);
  const roles = createGroupRegister(null);
  const [unitOfRow, departmentOfRow, roleOfRow] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const invalid = new Set<number>();
  const [unanswered, allInvalid] = [notedRows(), notedRows()];
  let rows = 0;

  const groupsIn = (register: GroupRegister, groupOfRow: Int32Array): RowGroups => ({
    groups: register.groups(),
    groupOfRow: groupOfRow.subarray(0, rows),
  });
  return {
    codes,
    next: () => rows * width,
    keep: (groups, row, wrong) => {
      if (isUnanswered(codes, rows * width, width)) {
        (wrong.length === 0 ? unanswered : allInvalid).note(row);
        return false;
      }
      const unit = municipalities.placeOf(groups.unit, row);
      if (unit < 0) return true;
      const name = hasDepartments ? municipalities.ownNameOf(groups.unit) : '';
      unitOfRow[rows] = unit;
      departmentOfRow[rows] = departments.groupOf(groups.department, unit, name, row);
      roleOfRow[rows] = roles.groupOf(groups.role, unit, name, row);
      for (const question of wrong) invalid.add(rows * width + question);
      rows += 1;
      return true;
    },
    municipalities,
    departments,
    unanswered,
    allInvalid,
    matrix: () => ({
      scale,
      questionIds: survey.questions.map(({ id }) => id),
      areas: areasOf(survey.questions),
      rows,
      codes: codes.subarray(0, rows * width),
      invalid,
      units: municipalities.municipalities().map(({ id, name, active }) => ({ id, name, active: active ?? true })),
      unitOfRow: unitOfRow.subarray(0, rows),
      departments: groupsIn(departments, departmentOfRow),
      roles: groupsIn(roles, roleOfRow),
    }),
  };
}

function isUnanswered(codes: MatrixRows['codes'], start: number, width: number): boolean {
  for (let at = start; at < start + width; at += 1) if (codes[at] !== 0) return false;
  return true;
}

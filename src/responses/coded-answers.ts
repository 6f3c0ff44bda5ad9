/**
 * The answers' grid becomes a matrix of small integers, respondents × questions: what the rules need that ask how one
 * person's answers hang together. Counts alone are in Tallies.
 */
import type { Settings } from '../settings/settings';
import { answerColumns } from './answer-columns';
import { createClassifier } from './classify';
import { cleanText } from '../grid/clean-text';
import type { Cell, Grid } from '../grid/grid';
import type { Department, Survey } from './survey';
import type { Tallies, UnitTally } from './tallies';
import { createGroupRegister, type RowGroups } from './row-groups';
import { createUnitRegister } from './unit-register';

export interface CodedAnswers {
  readonly scale: Tallies['scale'];
  readonly questionIds: readonly string[];
  /** Rows that count in a known unit, in the grid's order. */
  readonly rows: number;
  /**
   * Row by row, one code per question: 0 not answered (or invalid), 1 … K the scale's K steps from its lower end up (reversed
   * where the question is), K + 1 "don't know".
   */
  readonly codes: Uint8Array | Uint16Array;
  /** The same units in the same order as in Tallies, those without rows included. */
  readonly units: readonly Pick<UnitTally, 'id' | 'name' | 'active'>[];
  /** Position in `units` of each row. */
  readonly unitOfRow: Int32Array;
  /** Zero-based row in the grid of each row: where its other columns stand. */
  readonly gridRow: Int32Array;
  /** Cells that are no answer and count as not answered, as positions in `codes`. */
  readonly invalid: ReadonlySet<number>;
  /** "Redovisas som" applied; no groups where the settings name no such column. */
  readonly departments: RowGroups;
  readonly roles: RowGroups;
  /** Anonymous id of each row's respondent, '' where none; null where the settings name no such column. */
  readonly respondents: readonly string[] | null;
}

/** One pass. Throws as `answerColumns` does where the whole cannot be read; findings are `tallyAnswers`'s. */
export function codedAnswers(grid: Grid, survey: Survey, settings: Settings, tab: string): CodedAnswers {
  const { columns } = answerColumns(grid, survey, settings, tab);
  const questionIds = survey.questions.map((question) => question.id);
  const width = questionIds.length;
  const register = createUnitRegister(columns.unit, survey, settings, {
    scale: settings.scale,
    questionIds: [],
    areas: [],
  });
  const { unknown, withoutUnit } = register.counted();
  const { codeOf, invalid: invalidCode } = coder(settings);
  const flipped = survey.questions.map((question) => question.reversed);
  const top = settings.scale.max - settings.scale.min + 1;
  const from = columns.headerRow + 1 + settings.skipRowsAfterHeader;
  const most = Math.max(0, grid.length - from);
  const codes = top + 1 < 256 ? new Uint8Array(most * width) : new Uint16Array(most * width);
  const unitOfRow = new Int32Array(most);
  const gridRow = new Int32Array(most);
  const places = new Map<UnitTally, number>();
  const invalid = new Set<number>();
  const department = groupColumn(columns.department, survey.departments.length > 0 ? survey.departments : null, most);
  const role = groupColumn(columns.role, null, most);
  const respondents: string[] | null = columns.respondent < 0 ? null : [];
  let rows = 0;

  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const unit = register.unitOfRow(cells, row);
    if (unit === null || unit === unknown || unit === withoutUnit) continue;
    let place = places.get(unit);
    if (place === undefined) {
      place = register.counted().units.indexOf(unit);
      places.set(unit, place);
    }
    unitOfRow[rows] = place;
    gridRow[rows] = row;
    department.add(cells, place, unit.name);
    role.add(cells, place, unit.name);
    respondents?.push(cleanText(cells[columns.respondent]));
    for (let question = 0; question < width; question += 1) {
      let code = codeOf(cells[columns.questions[question] as number]);
      if (code === invalidCode) {
        invalid.add(rows * width + question);
        code = 0;
      } else if (flipped[question] && code > 0 && code <= top) code = top + 1 - code;
      codes[rows * width + question] = code;
    }
    rows += 1;
  }
  return {
    scale: settings.scale,
    questionIds,
    rows,
    codes: codes.subarray(0, rows * width),
    units: register.counted().units.map(({ id, name, active }) => ({ id, name, active })),
    unitOfRow: unitOfRow.subarray(0, rows),
    gridRow: gridRow.subarray(0, rows),
    invalid,
    departments: department.groups(),
    roles: role.groups(),
    respondents,
  };
}

/** Reads one column of groups as the rows go by. */
function groupColumn(column: number, known: readonly Department[] | null, most: number): GroupColumn {
  const register = createGroupRegister(known);
  const groupOfRow = new Int32Array(column < 0 ? 0 : most);
  let rows = 0;
  return {
    add: (cells, unit, municipality) => {
      if (column < 0) return;
      groupOfRow[rows] = register.groupOf(cells[column], unit, municipality);
      rows += 1;
    },
    groups: () => ({
      groups: register.groups(),
      groupOfRow: groupOfRow.subarray(0, rows),
      unknown: register.unknown(),
    }),
  };
}

interface GroupColumn {
  /** `municipality` is the name of the row's unit, and `unit` its position. */
  readonly add: (cells: readonly Cell[], unit: number, municipality: string) => void;
  readonly groups: () => RowGroups;
}

/** The classifier's codes turned round, so that 0 is "not answered", with a memory for what the cells hold. */
function coder(settings: Settings): { readonly codeOf: (cell: Cell) => number; readonly invalid: number } {
  const { classify, dontKnow, blank, invalid } = createClassifier(settings);
  const known = new Map<Cell, number>();
  const codeOf = (cell: Cell): number => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const code = classify(cell);
    const turned = code <= dontKnow ? code + 1 : code === blank ? 0 : invalid;
    known.set(cell, turned);
    return turned;
  };
  return { codeOf, invalid };
}

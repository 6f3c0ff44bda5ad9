/** A table with one row per respondent becomes the matrix, and findings about everything in it that a person should look at. */
import type { Cell, Grid } from '../../grid/grid';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { isFilled } from '../../grid/is-filled';
import type { Settings } from '../../settings/settings';
import { answerColumns, type AnswerColumns } from '../columns/answer-columns';
import { answerFindings } from '../findings/answer-findings';
import { garbledAnswers } from '../findings/garbled-text';
import { createCellCodes } from '../matrix/code-cells';
import { createCodeCounts } from '../matrix/code-counts';
import { createMatrixRows, type GroupCells } from '../matrix/matrix-rows';
import { personalColumns } from '../personal-data/personal-columns';
import type { Survey } from '../survey';
import type { ReadAnswers } from '../survey-answers';
import { createWriters, shownUnits } from '../units/shown-units';
import { isSumOfRows } from '../units/sum-of-rows';
import { gatherUnknown } from '../unknown-answers/gather-unknown';
import { equalRows } from '../respondents/equal-rows';
import { repeatedRespondents } from '../respondents/repeated-respondents';
import { createRowCoder } from './row-coder';

/**
 * One pass over the cells. `tab` is the title that findings name. Single cells and rows never stop it; it throws, as `answerColumns`
 * does, where the whole cannot be read.
 */
export function readWideForm(grid: Grid, survey: Survey, settings: Settings, tab: string): ReadAnswers {
  const { columns, findings: aboutColumns } = answerColumns(grid, survey, settings, tab);
  const from = columns.headerRow + 1 + settings.skipRowsAfterHeader;
  const rows = createMatrixRows(survey, settings, Math.max(0, grid.length - from));
  const unknown = gatherUnknown(tab, survey.questions, settings, (row) => grid[row]?.[columns.unit]);
  const cellCodes = createCellCodes(settings);
  const repeated = repeatedRespondents(grid, from, columns, cellCodes, settings, tab);
  const writers = createWriters(settings);
  const equal = equalRows(grid, tab, columns.unit, survey.questions.length);
  const isSum = sumRow(survey);
  const isHeader = headerAgain(grid[columns.headerRow] ?? [], columns);
  const counted = createCodeCounts(survey.questions.length, cellCodes.dontKnow);
  const codeRow = createRowCoder(survey.questions, columns.questions, cellCodes, counted, unknown.note);

  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (repeated.left.has(row) || !cells.some(isFilled) || isHeader(cells)) continue;
    if (isSum(cells[columns.unit])) {
      rows.municipalities.placeOf(cells[columns.unit], row);
      continue;
    }
    const start = rows.next();
    const wrong = codeRow(cells, row, rows.codes, start);
    const answered = rows.keep(groupCells(cells, columns), row, wrong);
    if (answered || wrong.length > 0) writers.note(cells[columns.unit]);
    if (answered && columns.respondent < 0) equal.note(row, rows.codes, start);
  }
  const matrix = rows.matrix();
  const shown = shownUnits(matrix, settings);
  const unknowns = unknown.gathered(writers.areEnough, counted.understood);
  return {
    answers: { kind: 'rows', matrix },
    findings: [
      ...garbledAnswers(grid, columns.headerRow, [columns.unit, columns.department, columns.role], tab),
      ...aboutColumns,
      ...personalColumns(grid, columns, settings, tab),
      ...answerFindings(rows, matrix, shown, survey, { tab, ...columns }, counted),
      ...repeated.findings,
      ...equal.findings(),
      ...unknowns.findings,
    ],
    unknown: unknowns.unknown,
  };
}

const groupCells = (cells: readonly Cell[], { unit, department, role }: AnswerColumns): GroupCells => ({
  unit: cells[unit],
  department: department < 0 ? undefined : cells[department],
  role: role < 0 ? undefined : cells[role],
});

/** Whether a cell stands for all municipalities, and is none that Kommuner has. */
function sumRow({ municipalities }: Survey): (cell: Cell) => boolean {
  const known = new Set(municipalities.map(({ name }) => comparisonKey(name)));
  const memory = new Map<Cell, boolean>();
  return (cell) => {
    const seen = memory.get(cell) ?? (isSumOfRows(cleanText(cell)) && !known.has(comparisonKey(cell)));
    memory.set(cell, seen);
    return seen;
  };
}

/** Whether a row is the header once more, as where two exports were pasted under each other. */
function headerAgain(header: readonly Cell[], { unit, questions }: AnswerColumns): (cells: readonly Cell[]) => boolean {
  const columns = [unit, ...questions].filter((column) => column >= 0);
  const keys = columns.map((column) => comparisonKey(header[column]));
  const isSame = (cell: Cell, at: number): boolean => comparisonKey(cell) === keys[at];
  // It is asked of every row, and few rows have a municipality of their own.
  const memory = new Map<Cell, boolean>();
  const mayBe = (cell: Cell): boolean => {
    const seen = memory.get(cell) ?? isSame(cell, 0);
    memory.set(cell, seen);
    return seen;
  };
  return (cells) => mayBe(cells[unit]) && columns.every((column, at) => isSame(cells[column], at));
}

/** A table with one row per answer becomes the same matrix as one with a row per respondent gives. */
import type { Grid } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import { questionNames } from '../columns/question-names';
import { answerFindings } from '../findings/answer-findings';
import { garbledAnswers } from '../findings/garbled-text';
import { createCellCodes, type CellCodes } from '../matrix/code-cells';
import { createCodeCounts, type CodeCounts } from '../matrix/code-counts';
import { createMatrixRows, type MatrixRows } from '../matrix/matrix-rows';
import { personalColumns } from '../personal-data/personal-columns';
import type { Question, Survey } from '../survey';
import type { ReadAnswers } from '../survey-answers';
import { createWriters, shownUnits, type Writers } from '../units/shown-units';
import { gatherUnknown } from '../unknown-answers/gather-unknown';
import { gatherRespondents, type GatheredRespondent } from './gather-respondents';
import { longColumns } from './long-columns';

/** Throws as `longColumns` does where the whole cannot be read. */
export function readLongForm(grid: Grid, survey: Survey, settings: Settings, tab: string): ReadAnswers {
  const questionOf = questionNames(survey.questions, settings);
  const columns = longColumns(grid, questionOf, settings, tab);
  const cellCodes = createCellCodes(settings);
  const gathered = gatherRespondents({ grid, columns, survey, settings, tab }, questionOf, cellCodes);
  const rows = createMatrixRows(survey, settings, gathered.respondents.length);
  const unknown = gatherUnknown(tab, survey.questions, settings, (row) => grid[row]?.[columns.unit]);
  const note = (question: number, row: number): void =>
    unknown.note(row, columns.answer, question, grid[row]?.[columns.answer]);
  const writers = createWriters(settings);
  const counted = createCodeCounts(survey.questions.length, cellCodes.dontKnow);
  for (const respondent of gathered.respondents)
    addRespondent(rows, respondent, survey.questions, cellCodes, { note, counted, writers });
  const { unit, department, question, answer } = columns;
  const matrix = rows.matrix();
  const shown = shownUnits(matrix, settings);
  const unknowns = unknown.gathered(writers.areEnough, counted.understood);
  return {
    answers: { kind: 'rows', matrix },
    findings: [
      ...garbledAnswers(grid, columns.headerRow, [unit, department, columns.role], tab),
      ...personalColumns(grid, { ...columns, questions: [question, answer] }, settings, tab),
      ...gathered.findings,
      ...answerFindings(
        rows,
        matrix,
        shown,
        survey,
        { tab, unit, department, questions: survey.questions.map(() => answer) },
        counted,
      ),
      ...unknowns.findings,
    ],
    unknown: unknowns.unknown,
  };
}

/** `note` is told of the rows whose cell is no answer; of different answers it has been told. */
function addRespondent(
  rows: MatrixRows,
  { row, groups, codes, rows: answeredIn, differing }: GatheredRespondent,
  questions: readonly Question[],
  { dontKnow, invalid }: CellCodes,
  {
    note,
    counted,
    writers,
  }: {
    readonly note: (question: number, row: number) => void;
    readonly counted: CodeCounts;
    readonly writers: Writers;
  },
): void {
  const start = rows.next();
  const wrong: number[] = [];
  questions.forEach(({ reversed }, question) => {
    const code = codes[question] as number;
    const isWrong = code === invalid || differing.has(question);
    if (isWrong) wrong.push(question);
    if (isWrong && !differing.has(question)) note(question, answeredIn[question] as number);
    (counted.counts[question * counted.codes + (isWrong ? invalid : code)] as number) += 1;
    rows.codes[start + question] = isWrong ? 0 : reversed && code > 0 && code < dontKnow ? dontKnow - code : code;
  });
  if (rows.keep(groups, row, wrong) || wrong.length > 0) writers.note(groups.unit);
}

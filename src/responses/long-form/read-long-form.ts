/** A table with one row per answer becomes the same matrix as one with a row per respondent gives. */
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { questionNames } from '../columns/question-names';
import { answerFindings } from '../findings/answer-findings';
import { createInvalidNotes } from '../findings/invalid-notes';
import { createCellCodes, type CellCodes } from '../matrix/code-cells';
import { createMatrixRows, type MatrixRows } from '../matrix/matrix-rows';
import { personalColumns } from '../personal-data/personal-columns';
import type { Question, Survey } from '../survey';
import type { SurveyAnswers } from '../survey-answers';
import { gatherRespondents, type GatheredRespondent } from './gather-respondents';
import { longColumns } from './long-columns';

/** Throws as `longColumns` does where the whole cannot be read. */
export function readLongForm(
  grid: Grid,
  survey: Survey,
  settings: Settings,
  tab: string,
): { answers: SurveyAnswers; findings: Finding[] } {
  const questionOf = questionNames(survey.questions, settings);
  const columns = longColumns(grid, questionOf, settings, tab);
  const cellCodes = createCellCodes(settings);
  const gathered = gatherRespondents({ grid, columns, survey, settings, tab }, questionOf, cellCodes);
  const rows = createMatrixRows(survey, settings, gathered.respondents.length);
  const invalid = createInvalidNotes(tab, settings.scale);
  const note = (row: number): void => invalid.note(row, columns.answer, grid[row]?.[columns.answer]);
  for (const respondent of gathered.respondents) addRespondent(rows, respondent, survey.questions, cellCodes, note);
  const { unit, department, question, answer } = columns;
  return {
    answers: { kind: 'rows', matrix: rows.matrix() },
    findings: [
      ...personalColumns(grid, { ...columns, questions: [question, answer] }, settings, tab),
      ...gathered.findings,
      ...answerFindings(rows, survey, { tab, unit, department, questions: survey.questions.map(() => answer) }),
      ...invalid.findings(),
    ],
  };
}

/** `note` is told of the rows whose cell is no answer; of different answers it has been told. */
function addRespondent(
  rows: MatrixRows,
  { row, groups, codes, rows: answeredIn, differing }: GatheredRespondent,
  questions: readonly Question[],
  { dontKnow, invalid }: CellCodes,
  note: (row: number) => void,
): void {
  const start = rows.next();
  const wrong: number[] = [];
  questions.forEach(({ reversed }, question) => {
    const code = codes[question] as number;
    const isWrong = code === invalid || differing.has(question);
    if (isWrong) wrong.push(question);
    if (isWrong && !differing.has(question)) note(answeredIn[question] as number);
    rows.codes[start + question] = isWrong ? 0 : reversed && code > 0 && code < dontKnow ? dontKnow - code : code;
  });
  rows.keep(groups, row, wrong);
}

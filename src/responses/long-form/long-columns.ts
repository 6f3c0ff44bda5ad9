/** The header of a table with one answer on each row becomes positions. */
import { SurveyError } from '../../messages/survey-error';
import { comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import { createClassifier } from '../matrix/classify';
import { questionColumn, shareOfCells, type QuestionOf } from '../columns/question-names';
import { columnsNamed, groupColumns, headerInUse, type GroupColumns } from '../columns/usual-columns';
import { usualHeaders } from '../columns/usual-headers';

export interface LongColumns extends GroupColumns {
  /** Zero-based. */
  readonly headerRow: number;
  /** Zero-based first row of answers. */
  readonly from: number;
  readonly question: number;
  readonly answer: number;
}

/**
 * Columns of questions and of answers have usual headers, or are known by what they hold. Throws EMPTY_ANSWERS { tab },
 * NO_RESPONDENT_COLUMN { tab }, NO_ANSWER_COLUMN { tab }, and as `groupColumns` and `questionColumn` do.
 */
export function longColumns(grid: Grid, questionOf: QuestionOf, settings: Settings, tab: string): LongColumns {
  if (!grid.some((row) => row.some((cell) => comparisonKey(cell) !== '')))
    throw new SurveyError('EMPTY_ANSWERS', { tab });
  if (settings.respondentColumn === '') throw new SurveyError('NO_RESPONDENT_COLUMN', { tab });
  const { unitColumn, departmentColumn, roleColumn, respondentColumn } = settings;
  const names = [
    unitColumn,
    departmentColumn,
    roleColumn,
    respondentColumn,
    ...usualHeaders('question'),
    ...usualHeaders('answer'),
  ];
  const headerRow = findHeaderRow(
    grid,
    names.filter((name) => name !== ''),
    ANSWERS_HEADER_ROWS,
  );
  const header = headerInUse(grid[headerRow] ?? [], settings);
  const groups = groupColumns(header, settings, tab);
  const from = headerRow + 1 + settings.skipRowsAfterHeader;
  const rows = grid.slice(from);
  const taken = [groups.unit, groups.department, groups.role, groups.respondent];
  const question = questionColumn(header, rows, questionOf, taken, tab);
  return {
    headerRow,
    from,
    ...groups,
    question,
    answer: answerColumn(header, rows, settings, [...taken, question], tab),
  };
}

/** By header, else the one column where most cells are answers; where two are alike in that, neither is taken. */
function answerColumn(
  header: readonly string[],
  rows: Grid,
  settings: Settings,
  taken: readonly number[],
  tab: string,
): number {
  const free = [...header.keys()].filter((column) => header[column] !== '' && !taken.includes(column));
  const [usual] = columnsNamed(header, usualHeaders('answer')).filter((column) => free.includes(column));
  if (usual !== undefined) return usual;
  const { classify, dontKnow } = createClassifier(settings);
  const isAnswer = (cell: Cell): boolean => classify(cell) <= dontKnow;
  const [best, second] = free
    .map((column) => ({ column, share: shareOfCells(rows, column, isAnswer) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  if (!best || best.share === second?.share) throw new SurveyError('NO_ANSWER_COLUMN', { tab });
  return best.column;
}

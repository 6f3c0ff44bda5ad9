/** Which question a cell names: by its id, else by its column's header, its statement or its short name in Frågor. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import { SurveyError } from '../../messages/survey-error';
import { cutText } from '../../grid/cut-text';
import type { Settings } from '../../settings/settings';
import type { Question } from '../survey';
import { columnsNamed } from './usual-columns';
import { usualHeaders } from './usual-headers';

export const UNKNOWN_QUESTION = -1;
/** Several questions are called so. */
export const AMBIGUOUS_QUESTION = -2;

/** The question's position in Frågor, or one of the two above. */
export type QuestionOf = (cell: Cell) => number;

/** What is more particular comes first: a text that is one question's id is never taken for another's short name. */
export function questionNames(
  questions: readonly Question[],
  { approvedColumns }: Pick<Settings, 'approvedColumns'>,
): QuestionOf {
  const exactIds = new Map(questions.map(({ id }, place) => [id, place]));
  const names = new Map<string, number>();
  const levels: readonly ((question: Question) => readonly string[])[] = [
    ({ id }) => [id],
    ({ id, column }) => [column, approvedColumns[id] ?? ''],
    ({ statement }) => [statement],
    ({ area, column, statement }) => [`${area} [${column}]`, `${area} [${statement}]`],
    ({ shortName }) => [shortName],
  ];
  for (const namesOf of levels) {
    const found = new Map<string, number>();
    questions.forEach((question, place) => {
      for (const key of new Set(namesOf(question).map(comparisonKey))) {
        if (key !== '' && !names.has(key)) found.set(key, found.has(key) ? AMBIGUOUS_QUESTION : place);
      }
    });
    for (const [key, place] of found) names.set(key, place);
  }
  const memory = new Map<Cell, number>();
  return (cell) => {
    const known = memory.get(cell);
    if (known !== undefined) return known;
    const place = exactIds.get(cleanText(cell)) ?? names.get(comparisonKey(cell)) ?? UNKNOWN_QUESTION;
    memory.set(cell, place);
    return place;
  };
}

/** Rows enough to see what a column holds. */
export const ROWS_LOOKED_AT = 1000;

/** Of the column's cells that hold anything, in the first rows, how many do as `wanted` says; 0 where none holds anything. */
export function shareOfCells(rows: Grid, column: number, wanted: (cell: Cell) => boolean): number {
  const filled = rows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => row[column])
    .filter((cell) => comparisonKey(cell) !== '');
  return filled.length === 0 ? 0 : filled.filter(wanted).length / filled.length;
}

/**
 * The column whose cells name questions: of those with a usual header, or where at least half the cells do, the one where most do.
 * `taken` are columns that hold something else. Throws NO_QUESTION_NAMES { tab } and NO_KNOWN_QUESTION { tab, column }.
 */
export function questionColumn(
  header: readonly string[],
  rows: Grid,
  questionOf: QuestionOf,
  taken: readonly number[],
  tab: string,
): number {
  const usual = columnsNamed(header, usualHeaders('question'));
  const names = (cell: Cell): boolean => questionOf(cell) !== UNKNOWN_QUESTION;
  const candidates = [...new Set([...usual, ...header.keys()])]
    .filter((column) => header[column] !== '' && !taken.includes(column))
    .map((column) => ({ column, share: shareOfCells(rows, column, names) }))
    .filter(({ column, share }) => usual.includes(column) || share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const [best] = candidates;
  if (!best) throw new SurveyError('NO_QUESTION_NAMES', { tab });
  if (best.share === 0 && !rows.some((row) => names(row[best.column]))) {
    throw new SurveyError('NO_KNOWN_QUESTION', { tab, column: cutText(header[best.column]) });
  }
  return best.column;
}

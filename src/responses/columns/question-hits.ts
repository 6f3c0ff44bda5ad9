/** Which columns of the answers carry a question's own words, or those that the coordinator has said yes to. */
import { comparisonKey } from '../../grid/clean-text';
import { partBeforeBrackets, type AnswersHeader } from './answers-header';
import type { Question } from '../survey';

/**
 * Zero-based columns whose header is the question's, else those whose bracketed part is ("Område [fråga]"); more than one where
 * a header stands more than once.
 */
export function exactHits(question: Question, { cells, whole, bracketed }: AnswersHeader): readonly number[] {
  const exact = whole.get(comparisonKey(question.column)) ?? whole.get(comparisonKey(question.statement));
  if (exact) return exact;
  const inBrackets =
    bracketed.get(comparisonKey(question.column)) ?? bracketed.get(comparisonKey(question.statement)) ?? [];
  // The same statement may stand in the grids of two areas: the one of the question's own area is meant.
  const inArea = inBrackets.filter(
    (column) => comparisonKey(partBeforeBrackets(cells[column])) === comparisonKey(question.area),
  );
  return inArea.length > 0 ? inArea : inBrackets;
}

/** Zero-based columns with the header that the coordinator has approved for the question; none where there is no such yes. */
export const approvedHits = (
  question: Question,
  { whole }: AnswersHeader,
  approved: Readonly<Record<string, string>>,
): readonly number[] => whole.get(comparisonKey(approvedHeader(question, approved))) ?? [];

/** '' where none was approved. */
export const approvedHeader = (question: Pick<Question, 'id'>, approved: Readonly<Record<string, string>>): string =>
  Object.prototype.hasOwnProperty.call(approved, question.id) ? (approved[question.id] ?? '') : '';

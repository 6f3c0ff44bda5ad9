/** What the answers of a matrix say of municipalities, departments and questions that a person should look at. */
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import type { AnswerMatrix } from '../matrix/answer-matrix';
import type { CodeCounts } from '../matrix/code-counts';
import type { MatrixRows } from '../matrix/matrix-rows';
import type { Survey } from '../survey';
import { departmentFindings } from './department-findings';
import { scaleFindings } from './scale-findings';

interface AnswerPlaces {
  readonly tab: string;
  readonly unit: number;
  readonly department: number;
  /** One per question; -1 where the answers have no such column. */
  readonly questions: readonly number[];
}

/** `matrix` is that of `rows`, `shown` tells which of its municipalities have enough respondents. */
export function answerFindings(
  rows: MatrixRows,
  matrix: AnswerMatrix,
  shown: readonly boolean[],
  survey: Survey,
  places: AnswerPlaces,
  counted: CodeCounts,
): Finding[] {
  const shownNames = new Set(matrix.units.filter((_, place) => shown[place]).map(({ name }) => name));
  return [
    ...rows.municipalities.findings(places.tab, places.unit),
    ...rows.unanswered.findings(places.tab, places.unit, (count) => ({
      severity: 'info',
      code: 'ROWS_WITHOUT_ANSWERS',
      details: { rows: count },
    })),
    ...rows.allInvalid.findings(places.tab, places.unit, (count) => ({
      // Why they are invalid is told as a warning of its own.
      severity: 'info',
      code: 'ROWS_WITHOUT_VALID_ANSWERS',
      details: { rows: count },
    })),
    ...unitsWithoutRows(matrix, survey, places.tab),
    ...questionsWithoutAnswers(matrix, places),
    ...scaleFindings(counted, matrix.scale, places.tab),
    ...departmentFindings(rows.departments, shownNames, places.department, survey, places.tab),
  ];
}

/** Nothing is said of how many rows a municipality has, but that it has none: the rest is told where it is known what may be shown. */
function unitsWithoutRows(matrix: AnswerMatrix, { municipalities }: Survey, tab: string): Finding[] {
  const answered = new Set(Array.from(new Set(matrix.unitOfRow), (unit) => matrix.units[unit]?.id));
  const silent = municipalities.filter(({ id }) => !answered.has(id));
  return [
    ...(matrix.rows === 0 ? [{ severity: 'warning', code: 'NO_ANSWERS', place: { tab }, details: {} } as const] : []),
    ...silent.map(({ name }): Finding => ({
      severity: 'info',
      code: 'UNIT_WITHOUT_ROWS',
      place: { tab },
      details: { name: cutText(name) },
    })),
  ];
}

/** A question's answers are its ratings, its "don't know" and what was not understood. One without a column, or where nobody at all answered, has been told of. */
function questionsWithoutAnswers(
  { rows, codes, invalid, questionIds }: AnswerMatrix,
  { tab, questions }: AnswerPlaces,
): Finding[] {
  const answered = (question: number): boolean => {
    for (let at = question; at < codes.length; at += questionIds.length)
      if ((codes[at] as number) > 0 || invalid.has(at)) return true;
    return false;
  };
  if (rows === 0) return [];
  return questionIds.flatMap((id, question) =>
    (questions[question] ?? -1) < 0 || answered(question)
      ? []
      : [{ severity: 'info', code: 'QUESTION_WITHOUT_ANSWERS', place: { tab }, details: { id } } as const],
  );
}

/** What is odd in the answers: cells, columns, names of municipalities. */
import type { NoDetails } from '../told';

interface QuestionColumn {
  /** The question's. */
  readonly id: string;
  readonly column: string;
}

export interface AnswerFindings {
  /** `scale` where the cell holds a number that is not on it. */
  INVALID_ANSWER: { readonly text: string; readonly scale: { readonly min: number; readonly max: number } | null };
  MORE_INVALID_ANSWERS: { readonly count: number };
  LABEL_WITHOUT_NUMBER: { readonly text: string; readonly value: number; readonly times: number };
  LOOKS_LIKE_DONT_KNOW: { readonly text: string; readonly times: number };
  /** `similar`: the known name that may be meant; '' = none. */
  UNKNOWN_UNIT: { readonly name: string; readonly rows: number; readonly similar: string };
  MORE_UNKNOWN_UNITS: { readonly count: number };
  ROWS_WITHOUT_UNIT: { readonly rows: number };
  UNIT_WITHOUT_ROWS: { readonly name: string };
  NO_ANSWERS: NoDetails;
  QUESTION_WITHOUT_COLUMN: QuestionColumn;
  APPROVED_COLUMN_MISSING: QuestionColumn;
  QUESTION_WITHOUT_ANSWERS: { readonly id: string };
  SHARED_COLUMN: QuestionColumn;
  DOUBLED_QUESTION_COLUMN: QuestionColumn & { readonly times: number };
}

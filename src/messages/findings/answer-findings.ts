/** What is odd in the answers: cells, columns, names of municipalities. */
import type { NoDetails } from '../told';

interface QuestionColumn {
  /** The question's. */
  readonly id: string;
  readonly column: string;
}

/** What an answer's text may mean: "don't know", not answered, or a number on the scale. */
export type AnswerMeaning = 'dontKnow' | 'blank' | number;

export interface AnswerFindings {
  /** One text, in how many answers, to which questions; `scale` where it is a number that is not on it. */
  UNKNOWN_ANSWER: {
    readonly text: string;
    readonly times: number;
    readonly questions: readonly string[];
    readonly scale: { readonly min: number; readonly max: number } | null;
    readonly proposal: AnswerMeaning | null;
    /** The day that the cell holds, as people see it; '' for another text. */
    readonly date: string;
  };
  /** Ends of the scale, and the lowest and highest that anybody chose. */
  SCALE_NOT_USED: {
    readonly min: number;
    readonly max: number;
    readonly lowest: number;
    readonly highest: number;
    readonly ratings: number;
  };
  NOBODY_DOES_NOT_KNOW: { readonly highest: number; readonly ratings: number };
  MORE_UNKNOWN_ANSWERS: { readonly count: number };
  /** Texts of people in municipalities that are not shown. */
  WITHHELD_ANSWERS: NoDetails;
  /** `unknown` of a question's `answers`. */
  MUCH_NOT_UNDERSTOOD: { readonly id: string; readonly unknown: number; readonly answers: number };
  NOTHING_UNDERSTOOD: { readonly id: string; readonly answers: number };
  /** The first text that was saved wrong. */
  GARBLED_TEXT: { readonly text: string };
  /** Answers whose text was saved wrong; `text` is the most frequent of them. */
  GARBLED_ANSWERS: { readonly text: string; readonly times: number };
  UNKNOWN_UNIT: { readonly name: string; readonly rows: number };
  /** A name that is another spelling of the municipality `as`. */
  UNIT_READ_AS: { readonly name: string; readonly as: string; readonly rows: number };
  ROWS_WITHOUT_ANSWERS: { readonly rows: number };
  /** Rows that have answers, of which none counts: not understood, or two different ones to one question. */
  ROWS_WITHOUT_VALID_ANSWERS: { readonly rows: number };
  EQUAL_ROWS: { readonly rows: number };
  ROWS_WITHOUT_UNIT: { readonly rows: number };
  UNIT_WITHOUT_ROWS: { readonly name: string };
  NO_ANSWERS: NoDetails;
  QUESTION_WITHOUT_COLUMN: QuestionColumn;
  APPROVED_COLUMN_MISSING: QuestionColumn;
  QUESTION_WITHOUT_ANSWERS: { readonly id: string };
  SHARED_COLUMN: QuestionColumn;
  /** `rows` have an answer in another column with the header, and none in both. */
  QUESTION_IN_TWO_COLUMNS: QuestionColumn & { readonly rows: number };
  DOUBLED_QUESTION_COLUMN: QuestionColumn & { readonly times: number };
}

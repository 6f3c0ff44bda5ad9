/** What is odd in answers that stand one on each row. */
interface QuestionText {
  readonly text: string;
  readonly rows: number;
}

export interface LongFormFindings {
  UNKNOWN_QUESTION: QuestionText;
  AMBIGUOUS_QUESTION: QuestionText;
  ROWS_WITHOUT_RESPONDENT: { readonly rows: number };
  ANSWERED_TWICE: { readonly times: number };
  /** Of a question. */
  ANSWERS_DIFFER: { readonly id: string };
  TWO_GROUPS: { readonly column: string };
}

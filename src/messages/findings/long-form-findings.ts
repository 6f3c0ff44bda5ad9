/** What is odd in answers that stand one on each row. */
interface QuestionText {
  readonly text: string;
  readonly rows: number;
}

interface More {
  readonly count: number;
}

export interface LongFormFindings {
  UNKNOWN_QUESTION: QuestionText;
  AMBIGUOUS_QUESTION: QuestionText;
  MORE_UNKNOWN_QUESTIONS: More;
  ROWS_WITHOUT_RESPONDENT: { readonly rows: number };
  ANSWERED_TWICE: { readonly times: number };
  /** Of a question. */
  ANSWERS_DIFFER: { readonly id: string };
  MORE_ANSWERS_DIFFER: More;
  TWO_GROUPS: { readonly column: string };
  MORE_TWO_GROUPS: More;
}

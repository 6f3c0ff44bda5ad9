/** Why a question is not held against the measurement before. */
interface OfQuestion {
  readonly id: string;
}

export interface TrendFindings {
  /** Its statement then and now. */
  QUESTION_CHANGED: OfQuestion & { readonly now: string; readonly before: string };
  QUESTION_TURNED: OfQuestion;
  QUESTION_MARKED_CHANGED: OfQuestion;
  QUESTION_IS_NEW: OfQuestion;
}

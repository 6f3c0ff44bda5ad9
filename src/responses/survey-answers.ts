/** The answers of one measurement in the form that the analysis takes them in. */
import type { Aggregates } from './aggregates/aggregates';
import type { AnswerMatrix } from './matrix/answer-matrix';

export type SurveyAnswers =
  | { readonly kind: 'rows'; readonly matrix: AnswerMatrix }
  | { readonly kind: 'aggregates'; readonly aggregates: Aggregates };

/** The measurement before, of the same survey: its questions and units have the same ids. */
export interface EarlierAnswers {
  readonly year: number;
  readonly answers: SurveyAnswers;
  /** Ids of questions whose text, scale or direction was another: their trend is broken. */
  readonly changed: ReadonlySet<string>;
}

/** The answers of one measurement in the form that the analysis takes them in. */
import type { Finding } from '../messages/finding';
import type { Aggregates } from './aggregates/aggregates';
import type { AnswerMatrix } from './matrix/answer-matrix';
import type { UnknownAnswers } from './unknown-answers/unknown-answers';

export type SurveyAnswers =
  | { readonly kind: 'rows'; readonly matrix: AnswerMatrix }
  | { readonly kind: 'aggregates'; readonly aggregates: Aggregates };

/** What a table of answers came to: the answers, what to tell of them, and texts that were not understood. */
export interface ReadAnswers {
  readonly answers: SurveyAnswers;
  readonly findings: Finding[];
  readonly unknown: UnknownAnswers;
}

/** The measurement before, of the same survey: its questions and units have the same ids. */
export interface EarlierAnswers {
  readonly year: number;
  readonly answers: SurveyAnswers;
  /** Ids of questions whose text, scale or direction was another: their trend is broken. */
  readonly changed: ReadonlySet<string>;
}

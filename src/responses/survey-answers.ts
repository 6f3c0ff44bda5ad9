/** The answers of one measurement in the form that the analysis takes them in. */
import type { Aggregates } from './aggregates/aggregates';
import type { CodedAnswers } from './coded-answers';
import type { Tallies } from './tallies';

/** Rows: the same answers counted, and person by person. */
export type SurveyAnswers =
  | { readonly kind: 'rows'; readonly tallies: Tallies; readonly coded: CodedAnswers }
  | { readonly kind: 'aggregates'; readonly aggregates: Aggregates };

/** The measurement before, of the same survey: its questions and units have the same ids. */
export interface EarlierAnswers {
  readonly year: number;
  readonly answers: SurveyAnswers;
  /** Ids of questions whose text, scale or direction was another: their trend is broken. */
  readonly changed: ReadonlySet<string>;
}

/** Where an area's figure may be shown: it ties one person's answers together, so it is held to more than a question is. */

/** From this many respondents, the few who skipped a question do not stand out in what is shown, rounded as it is. */
const ENOUGH = 40;

export interface PartlyAnswered {
  /** Respondents who rated (answered) some of the area's questions and not all. */
  readonly rated: number;
  readonly answering: number;
}

/**
 * The mean (share) of an area of n questions, times n, less the questions' own sums is the answer of the one who skipped a question. So
 * all its questions are shown, and where 1 … k − 1 of under 40 respondents answered only some of them it is not.
 */
export const areaIsShown = (allQuestionsShown: boolean, partly: number, respondents: number, k: number): boolean =>
  allQuestionsShown && !(respondents < ENOUGH && partly >= 1 && partly < k);

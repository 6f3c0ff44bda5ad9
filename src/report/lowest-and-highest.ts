/** What is told of a survey in which nobody, or nearly, answered don't know: the lowest and the highest rated questions (LOOK.md section 5). */
import type { Analysis, QuestionResult, UnitResult } from '../analysis/analysis';
import type { Question, Survey } from '../responses/survey';

/** A smaller share of all answers than this tells nothing that the chart could show. */
const TOO_FEW = 0.01;
export const LOWEST = 5;
export const HIGHEST = 3;

export interface Rated {
  readonly question: Question;
  readonly result: QuestionResult;
}

export interface LowestAndHighest {
  /** Lowest first. */
  readonly questions: readonly Rated[];
  /** None is left out. */
  readonly all: boolean;
  /** Nobody answered don't know. */
  readonly nobody: boolean;
}

/** Share of "don't know" of all answers in the municipalities that are shown, 0–1; null where no count is. */
function dontKnowOfAll({ units }: Analysis): number | null {
  let [dontKnow, answering] = [0, 0];
  for (const { level, questions } of units) {
    if (level !== 'municipality') continue;
    for (const one of questions) {
      if (one.dontKnow === null || one.answering === null) continue;
      dontKnow += one.dontKnow;
      answering += one.answering;
    }
  }
  return answering === 0 ? null : dontKnow / answering;
}

/** Lowest first, equal ones in the order of their numbers. */
const ratedOf = (unit: UnitResult, survey: Survey): readonly Rated[] =>
  unit.questions
    .flatMap((result) => {
      const question = survey.questions.find(({ id }) => id === result.questionId);
      return question && result.selfRating !== null ? [{ question, result }] : [];
    })
    .sort((a, b) => (a.result.selfRating ?? 0) - (b.result.selfRating ?? 0) || a.question.number - b.question.number);

/** Null where enough answered don't know for the chart, or no question has a rating. */
export function lowestAndHighest(unit: UnitResult, analysis: Analysis, survey: Survey): LowestAndHighest | null {
  const share = dontKnowOfAll(analysis);
  if (share === null || share >= TOO_FEW) return null;
  const rated = ratedOf(unit, survey);
  if (rated.length === 0) return null;
  const all = rated.length <= LOWEST + HIGHEST;
  return {
    questions: all ? rated : [...rated.slice(0, LOWEST), ...rated.slice(-HIGHEST)],
    all,
    nobody: share === 0,
  };
}

/** All questions with their figures as plain text, for the notes of the slides that show only some of them. */
import { figuresLine } from './figures-in-words';
import type { DeckInput } from './deck-input';

export const questionList = ({ unit, analysis, survey }: DeckInput): string => {
  const results = new Map(unit.questions.map((result) => [result.questionId, result]));
  return survey.questions
    .flatMap(({ id, number, shortName }) => {
      const result = results.get(id);
      return result === undefined ? [] : [figuresLine(`${number}. ${shortName}`, result, analysis.scale)];
    })
    .join('\n');
};

/** All questions with their figures as plain text, for the notes of the slides that show only some of them. */
import { countedOn } from './counted-on';
import type { DeckInput } from './deck-input';
import { figuresLine } from './figures-in-words';

export const questionList = (input: DeckInput): string => {
  const { unit, analysis, survey } = input;
  const results = new Map(unit.questions.map((result, place) => [result.questionId, { result, place }]));
  return survey.questions
    .flatMap(({ id, number, shortName }) => {
      const found = results.get(id);
      return found === undefined
        ? []
        : [
            figuresLine(
              `${number}. ${shortName}`,
              found.result,
              analysis,
              countedOn(input, 'questions', found.place),
              input.words,
            ),
          ];
    })
    .join('\n');
};

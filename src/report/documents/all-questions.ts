/** Every question of a picture with its statement and figures; of a joint one also what the figures are of. */
import { countedOn } from '../deck/counted-on';
import { questionOf, type DeckInput } from '../deck/deck-input';
import { dontKnowText, ratingUncertainty, selfRatingText, shareRange } from '../deck/figures-in-words';
import type { DocumentBlock } from './document-blocks';
import { textTable } from './text-cells';

export function allQuestions(input: DeckInput): readonly DocumentBlock[] {
  const { analysis, survey, unit, words } = input;
  const { captions, headers, none, withUncertainty } = words.documentWords;
  const rows = unit.questions.map((result, place): readonly string[] => {
    const question = questionOf(survey, result.questionId);
    const said = [question ? String(question.number) : none, question?.statement ?? result.questionId];
    if (result.shown !== 'shown')
      return [...said, words.shownText(result.shown, analysis.minimumGroup), none, none, none];
    return [
      ...said,
      withUncertainty(selfRatingText(result, words), ratingUncertainty(result, analysis.scale, words)),
      withUncertainty(dontKnowText(result, words), shareRange(result, words)),
      result.field === null ? none : words.fieldNames[result.field],
      countedOn(input, 'questions', place) ??
        (result.answering === null ? none : words.decks.chart.notesAnswers(result.answering)),
    ];
  });
  return [
    textTable(
      'all.table',
      captions.points,
      [
        { header: headers.number, width: 1, align: 'right' },
        { header: headers.statement, width: 5.4 },
        { header: headers.rating, width: 2.2, align: 'right' },
        { header: headers.dontKnow, width: 2.2, align: 'right' },
        { header: headers.field, width: 1.9 },
        { header: headers.base, width: 2.3 },
      ],
      rows,
    ),
  ];
}

/** Slide "Kortlistan": the statements themselves with rating and don't-know share, and how sure each figure is. */
import { decks } from '../../../messages/sv/decks';
import { certaintyNames } from '../../../messages/sv/judgements';
import type { Slide, Table } from '../../blocks';
import { questionOf, sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, ratingUncertainty, selfRatingText, shareRange } from '../figures-in-words';

/** Together as wide as LOOK.md 6 says; its 91.2 for the rating would break the head's word once the cell's own margins are taken off. */
const columns: Table['columns'] = [
  { key: 'statement', header: decks.shortlist.statement, widthPt: 338.4 },
  { key: 'selfRating', header: decks.shortlist.selfRating, widthPt: 104, align: 'right' },
  { key: 'dontKnow', header: decks.shortlist.dontKnow, widthPt: 96, align: 'right' },
  { key: 'certainty', header: decks.shortlist.certainty, widthPt: 112, align: 'right' },
];

/** Null where no question is on the list. */
export const shortlistSlide = (input: DeckInput): Slide | null => {
  const { unit, analysis, survey } = input;
  const listed = unit.shortlist.flatMap((id) => {
    const question = questionOf(survey, id);
    const result = unit.questions.find(({ questionId }) => questionId === id);
    return question && result ? [{ question, result }] : [];
  });
  if (listed.length === 0) return null;
  const rows = listed.map(({ question, result }) => ({
    key: question.id,
    cells: [
      { text: question.statement, short: question.shortName },
      { text: selfRatingText(result), bold: true, second: ratingUncertainty(result, analysis.scale) },
      { text: dontKnowText(result), bold: true, second: shareRange(result) },
      { text: result.certainty ? certaintyNames[result.certainty] : decks.shortlist.none, ...(result.certainty === 'uncertain' && { muted: true }) },
    ],
  }));
  return {
    key: 'shortlist',
    title: decks.shortlist.title,
    continuedTitle: decks.shortlist.continued,
    blocks: [{ type: 'table', key: 'table', columns, rows }],
    source: sourceLine(input, decks.source.underNumbers, listed.some(({ result }) => result.certainty === 'small') ? decks.source.smallBase : ''),
    notes: [decks.shortlist.notesIntro, ...listed.map(({ question }) => `${question.number}. ${question.statement}`)].join('\n'),
  };
};

/** Slide "Kortlistan": the statements themselves with rating and don't-know share, and how sure each figure is. */
import type { QuestionResult } from '../../../analysis/analysis';
import { fieldsAmong, type FieldsAmong } from '../../../analysis/fields-among';
import { decks } from '../../../messages/sv/decks';
import { certaintyNames } from '../../../messages/sv/judgements';
import { methodWords } from '../../../messages/sv/method';
import type { Slide, Table, TableCell } from '../../blocks';
import { questionOf, sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, ratingUncertainty, selfRatingText, shareRange } from '../figures-in-words';

/** Where the statements stand. */
export const STATEMENT_WIDTH_PT = 338.4;

/** Together as wide as the text and its margins (LOOK.md section 4); a narrower one for the rating would break its head's word. */
const columns: Table['columns'] = [
  { key: 'statement', header: decks.shortlist.statement, widthPt: STATEMENT_WIDTH_PT },
  { key: 'selfRating', header: decks.shortlist.selfRating, widthPt: 104, align: 'right' },
  { key: 'dontKnow', header: decks.shortlist.dontKnow, widthPt: 96, align: 'right' },
  { key: 'certainty', header: decks.shortlist.certainty, widthPt: 112, align: 'right' },
];

/** In the joint deck how sure a question is gives way to in how many municipalities it lies in the field. */
const jointColumns: Table['columns'] = columns.map((column) =>
  column.key === 'certainty' ? { ...column, key: 'among', header: decks.shortlist.among } : column,
);

/** Null where no question is on the list. */
export const shortlistSlide = (input: DeckInput): Slide | null => {
  const { unit, analysis, survey } = input;
  const listed = unit.shortlist.flatMap((id) => {
    const question = questionOf(survey, id);
    const place = unit.questions.findIndex(({ questionId }) => questionId === id);
    const result = unit.questions[place];
    return question && result ? [{ question, result, place }] : [];
  });
  if (listed.length === 0) return null;
  const equal = input.weight === 'kommun';
  const rows = listed.map(({ question, result, place }) => ({
    key: question.id,
    cells: [
      { text: question.statement, short: question.shortName },
      { text: selfRatingText(result), bold: true, second: ratingUncertainty(result, analysis.scale) },
      { text: dontKnowText(result), bold: true, second: shareRange(result) },
      equal ? amongCell(fieldsAmong(analysis, 'questions', place)) : certaintyCell(result),
    ],
  }));
  return {
    key: 'shortlist',
    title: decks.shortlist.title,
    continuedTitle: decks.shortlist.continued,
    blocks: [{ type: 'table', key: 'table', columns: equal ? jointColumns : columns, rows }],
    source: sourceLine(
      input,
      decks.source.underNumbers,
      equal
        ? methodWords.weight.kommun
        : listed.some(({ result }) => result.certainty === 'small')
          ? decks.source.smallBase
          : '',
    ),
    notes: [
      decks.shortlist.notesIntro,
      ...listed.map(({ question }) => `${question.number}. ${question.statement}`),
    ].join('\n'),
  };
};

const certaintyCell = ({ certainty }: QuestionResult): TableCell => ({
  text: certainty ? certaintyNames[certainty] : decks.shortlist.none,
  ...(certainty === 'uncertain' && { muted: true }),
});

const amongCell = ({ counts, of }: FieldsAmong): TableCell =>
  of === 0
    ? { text: decks.shortlist.none }
    : { text: decks.shortlist.countOf(counts.startHere, of), second: decks.shortlist.municipalities };

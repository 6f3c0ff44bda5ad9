/** Slide "Kortlistan": the statements themselves with rating and don't-know share, and how sure each figure is. */
import type { QuestionResult } from '../../../analysis/analysis';
import { fieldsAmong, type FieldsAmong } from '../../../analysis/fields-among';
import type { Words } from '../../../messages';
import type { Slide } from '../deck';
import { questionOf, sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, ratingUncertainty, selfRatingText, shareRange } from '../figures-in-words';
import type { Table, TableCell } from '../slide-blocks';

/** Where the statements stand. */
export const STATEMENT_WIDTH_PT = 338.4;

/** Together as wide as the text and its margins (LOOK.md section 4); a narrower one for the rating would break its head's word. */
const columns = (words: Words): Table['columns'] => [
  { key: 'statement', header: words.decks.shortlist.statement, widthPt: STATEMENT_WIDTH_PT },
  { key: 'selfRating', header: words.decks.shortlist.selfRating, widthPt: 104, align: 'right' },
  { key: 'dontKnow', header: words.decks.shortlist.dontKnow, widthPt: 96, align: 'right' },
  { key: 'certainty', header: words.decks.shortlist.certainty, widthPt: 112, align: 'right' },
];

/** In the joint deck how sure a question is gives way to in how many municipalities it lies in the field. */
const jointColumns = (words: Words): Table['columns'] =>
  columns(words).map((column) =>
    column.key === 'certainty' ? { ...column, key: 'among', header: words.decks.shortlist.among } : column,
  );

/** Null where no question is on the list. */
export const shortlistSlide = (input: DeckInput): Slide | null => {
  const { unit, analysis, survey, words } = input;
  const listed = unit.shortlist.flatMap((id) => {
    const question = questionOf(survey, id);
    const place = unit.questions.findIndex(({ questionId }) => questionId === id);
    const result = unit.questions[place];
    return question && result ? [{ question, result, place }] : [];
  });
  if (listed.length === 0) return null;
  const equal = input.weight === 'municipality';
  const rows = listed.map(({ question, result, place }) => ({
    key: question.id,
    cells: [
      { text: question.statement, short: question.shortName },
      {
        text: selfRatingText(result, words),
        bold: true,
        second: ratingUncertainty(result, analysis.scale, words),
      },
      { text: dontKnowText(result, words), bold: true, second: shareRange(result, words) },
      equal ? amongCell(fieldsAmong(analysis, 'questions', place), words) : certaintyCell(result, words),
    ],
  }));
  return {
    key: 'shortlist',
    title: words.decks.shortlist.title,
    continuedTitle: words.decks.shortlist.continued,
    blocks: [{ type: 'table', key: 'table', columns: equal ? jointColumns(words) : columns(words), rows }],
    source: sourceLine(
      input,
      words.decks.source.underNumbers,
      equal
        ? words.methodWords.weight.municipality
        : listed.some(({ result }) => result.certainty === 'small')
          ? words.decks.source.smallBase
          : '',
    ),
    notes: [
      words.decks.shortlist.notesIntro,
      ...listed.map(({ question }) => `${question.number}. ${question.statement}`),
    ].join('\n'),
  };
};

const certaintyCell = ({ certainty }: QuestionResult, words: Words): TableCell => ({
  text: certainty ? words.certaintyNames[certainty] : words.decks.shortlist.none,
  ...(certainty === 'uncertain' && { muted: true }),
});

const amongCell = ({ counts, of }: FieldsAmong, words: Words): TableCell =>
  of === 0
    ? { text: words.decks.shortlist.none }
    : { text: words.decks.shortlist.countOf(counts.startHere, of), second: words.decks.shortlist.municipalities };

/** Slide "Kortlistan": the statements themselves with rating and don't-know share, and how sure each figure is. */
import type { QuestionResult } from '../../../analysis/analysis';
import { CERTAINTY } from '../../../analysis/chance/certainty';
import { fieldsAmong, type FieldsAmong } from '../../../analysis/fields-among';
import type { Words } from '../../../messages';
import type { Question } from '../../../responses/survey';
import { fromTopToBottom } from '../../four-field-chart';
import type { Slide } from '../deck';
import { questionOf, sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, ratingUncertainty, selfRatingText, shareRange } from '../figures-in-words';
import { leftOut } from '../left-out';
import type { FootLines, Table, TableCell } from '../slide-blocks';

/** Where the statements stand. */
export const STATEMENT_WIDTH_PT = 310;

/** Together as wide as the text and its margins (LOOK.md section 4). A rating in less than 104 would break its head's word. */
const columns = (words: Words, joint: boolean): Table['columns'] => [
  { key: 'number', header: words.decks.shortlist.number, widthPt: 40, align: 'right' },
  { key: 'statement', header: words.decks.shortlist.statement, widthPt: STATEMENT_WIDTH_PT },
  { key: 'selfRating', header: words.decks.shortlist.selfRating, widthPt: 104, align: 'right' },
  { key: 'dontKnow', header: words.decks.shortlist.dontKnow, widthPt: 88, align: 'right' },
  joint
    ? { key: 'among', header: words.decks.shortlist.among, widthPt: 108, align: 'right' }
    : { key: 'certainty', header: words.decks.shortlist.certainty, widthPt: 108, align: 'right' },
];

interface Listed {
  readonly question: Question;
  readonly result: QuestionResult;
  readonly place: number;
}

/** In the order of the list beside the chart: as the marks lie from top to bottom. */
const listedOf = ({ unit, survey }: DeckInput): readonly Listed[] =>
  unit.shortlist
    .flatMap((id) => {
      const question = questionOf(survey, id);
      const place = unit.questions.findIndex(({ questionId }) => questionId === id);
      const result = unit.questions[place];
      return question && result ? [{ question, result, place }] : [];
    })
    .sort((a, b) => fromTopToBottom({ ...a.result, ...a.question }, { ...b.result, ...b.question }));

/** Null where no question is on the list. */
export const shortlistSlide = (input: DeckInput): Slide | null => {
  const { analysis, words } = input;
  const listed = listedOf(input);
  if (listed.length === 0) return null;
  // How sure a point is was worked out for answers, and is not said of a mean of municipalities.
  const equal = input.weight === 'municipality';
  const rows = listed.map(({ question, result, place }) => ({
    key: question.id,
    cells: [
      { text: String(question.number), bold: true },
      { text: question.statement, short: question.shortName },
      { text: selfRatingText(result, words), bold: true, second: ratingUncertainty(result, analysis.scale, words) },
      { text: dontKnowText(result, words), bold: true, second: shareRange(result, words) },
      equal ? amongCell(fieldsAmong(analysis, 'questions', place), words) : certaintyCell(result, words),
    ],
  }));
  const small = !equal && listed.some(({ result }) => result.certainty === 'small');
  return {
    key: 'shortlist',
    title: words.decks.shortlist.title(listed.length),
    continuedTitle: words.decks.shortlist.continued(listed.length),
    blocks: [
      { type: 'table', key: 'table', columns: columns(words, equal), rows },
      ...explanation(listed, equal, input),
    ],
    source: sourceLine(
      input,
      equal ? '' : words.decks.source.underNumbers,
      small ? words.decks.source.smallBase : '',
      ...leftOut(input),
    ),
    notes: [
      words.decks.shortlist.notesIntro,
      ...listed.map(({ question }) => `${question.number}. ${question.statement}`),
    ].join('\n'),
  };
};

/** What the last column says, once; none where each of its cells says it itself. */
function explanation(listed: readonly Listed[], equal: boolean, { words }: DeckInput): readonly FootLines[] {
  const { shortlist } = words.decks;
  const line = (text: string): readonly FootLines[] => [{ type: 'footLines', key: 'explanation', lines: [text] }];
  if (equal) return line(shortlist.amongMeans);
  const said = listed.flatMap(({ result }) => result.certainty ?? []);
  if (said.length === 0) return line(shortlist.certaintyUnknown);
  return said.every((word) => word === 'small') ? [] : line(shortlist.certaintyMeans(CERTAINTY));
}

const certaintyCell = ({ certainty }: QuestionResult, words: Words): TableCell => ({
  text: certainty ? words.certaintyNames[certainty] : words.decks.shortlist.none,
  ...(certainty === 'uncertain' && { muted: true }),
});

const amongCell = ({ counts, of }: FieldsAmong, words: Words): TableCell =>
  of === 0 ? { text: words.decks.shortlist.none } : { text: words.decks.shortlist.countOf(counts.startHere, of) };

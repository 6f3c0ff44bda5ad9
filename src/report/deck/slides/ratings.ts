/** Instead of the chart where nobody, or nearly, answered don't know: the lowest and the highest rated questions (LOOK.md section 5, special cases). */
import { notShownCount, selfRatingInterval } from '../../four-field-chart';
import { HIGHEST, LOWEST, lowestAndHighest, type Rated } from '../../lowest-and-highest';
import type { Slide } from '../deck';
import { sourceLine, type DeckInput } from '../deck-input';
import { ratingUncertainty, selfRatingText } from '../figures-in-words';
import { leftOut } from '../left-out';
import { questionList } from '../question-list';
import type { AreaRows } from '../slide-blocks';

function toRow({ question, result }: Rated, { analysis, words }: DeckInput): AreaRows['rows'][number] {
  const uncertainty = ratingUncertainty(result, analysis.scale, words);
  return {
    name: `${question.number}. ${question.shortName}`,
    field: null,
    selfRating: result.selfRating,
    selfRatingText: words.decks.ratings.value(selfRatingText(result, words), uncertainty),
    selfRatingInterval: selfRatingInterval(result.meanInterval, analysis.scale),
    dontKnowShare: null,
    dontKnowText: '',
  };
}

/** Null where the chart tells more. */
export function ratingsSlide(input: DeckInput): Slide | null {
  const { unit, analysis, survey, words } = input;
  const told = lowestAndHighest(unit, analysis, survey);
  if (told === null) return null;
  const { ratings, source, chart } = words.decks;
  const hidden = notShownCount(unit);
  const rows = told.questions.map((one) => toRow(one, input));
  return {
    key: 'chart',
    title: ratings.title(told.nobody, hidden),
    continuedTitle: ratings.continued(told.nobody, hidden),
    blocks: [
      {
        type: 'areaRows',
        key: 'ratings',
        headers: { selfRating: words.decks.areas.headers.selfRating },
        rows,
        altText: ratings.altText(rows.map(({ name, selfRatingText: rating }) => `${name}: ${rating}`)),
      },
      { type: 'footLines', key: 'which', lines: [told.all ? ratings.all(hidden) : ratings.some(LOWEST, HIGHEST)] },
    ],
    source: sourceLine(input, source.ratings, ...leftOut(input)),
    notes: [ratings.talk, chart.notesIntro, questionList(input)].join('\n'),
  };
}

/** Slide "Diagrammet": the four-field chart, with how many questions to begin the talk with as its message. */
import type { FourFieldChart, Slide } from '../../blocks';
import { fourFieldChart, linesOf, unratedCount } from '../../four-field-chart';
import { isJoint, sourceLine, type DeckInput } from '../deck-input';
import { questionList } from '../question-list';

/** Fewer answers than this and the title asks for a talk only (LOOK.md section 5, special cases). */
const SMALL_BASE = 20;

/** `forOthers`: the joint picture in the deck of a municipality whose own is not shown. */
export const chartSlide = (input: DeckInput, forOthers = false): Slide => {
  const { unit, analysis, survey, words } = input;
  const chart = fourFieldChart(unit, analysis, survey, words);
  const notes = `${words.decks.chart.notesIntro}\n${questionList(input)}`;
  if (chart === null) {
    return {
      key: 'note',
      title: words.decks.chart.noPoints,
      blocks: [{ type: 'paragraph', key: 'no-points', text: words.decks.chart.noPointsBody }],
      source: sourceLine(input),
      notes,
    };
  }
  const unrated = words.chart.unrated(unratedCount(unit));
  return {
    key: 'chart',
    ...titles(input, chart, forOthers),
    blocks: [chart],
    source: sourceLine(
      input,
      words.decks.source.crosses,
      words.decks.source.lines[linesOf(unit, analysis).kind],
      unrated === '' ? '' : `${unrated}.`,
      chart.points.some(({ shortlisted, selfRatingInterval }) => shortlisted && selfRatingInterval === null)
        ? words.chart.ratingUncertaintyUnknown
        : '',
    ),
    notes,
  };
};

function titles(input: DeckInput, { points }: FourFieldChart, forOthers: boolean): Pick<Slide, 'title' | 'shortTitle'> {
  const { words } = input;
  const listed = points.filter(({ shortlisted }) => shortlisted).length;
  const inField = points.filter(({ field }) => field === 'startHere').length;
  if (listed === 0) return { title: words.decks.chart.nothing };
  const shortTitle = words.decks.chart.shortTitle(listed);
  if (forOthers) return { title: words.decks.chart.joint(listed), shortTitle };
  if (inField === points.length)
    return {
      title: words.decks.chart.all(points.length, listed),
      shortTitle: words.decks.chart.allShort(points.length),
    };
  const small = !isJoint(input) && input.unit.respondents !== null && input.unit.respondents < SMALL_BASE;
  return { title: small ? words.decks.chart.small(listed) : words.decks.chart.title(listed), shortTitle };
}

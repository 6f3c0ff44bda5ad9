/** Slide "Diagrammet": the four-field chart, with how many questions to begin the talk with as its message. */
import { chart as chartWords } from '../../../messages/sv/chart';
import { decks } from '../../../messages/sv/decks';
import type { FourFieldChart, Slide } from '../../blocks';
import { fourFieldChart, linesOf, unratedCount } from '../../four-field-chart';
import { isJoint, sourceLine, type DeckInput } from '../deck-input';
import { questionList } from '../question-list';

/** Fewer answers than this and the title asks for a talk only (LOOK.md section 5, special cases). */
const SMALL_BASE = 20;

/** `forOthers`: the joint picture in the deck of a municipality whose own is not shown. */
export const chartSlide = (input: DeckInput, forOthers = false): Slide => {
  const { unit, analysis, survey } = input;
  const chart = fourFieldChart(unit, analysis, survey);
  const notes = `${decks.chart.notesIntro}\n${questionList(input)}`;
  if (chart === null) {
    return {
      key: 'note',
      title: decks.chart.noPoints,
      blocks: [{ type: 'paragraph', key: 'no-points', text: decks.chart.noPointsBody }],
      source: sourceLine(input),
      notes,
    };
  }
  const unrated = chartWords.unrated(unratedCount(unit));
  return {
    key: 'chart',
    ...titles(input, chart, forOthers),
    blocks: [chart],
    source: sourceLine(
      input,
      decks.source.crosses,
      decks.source.lines[linesOf(unit, analysis).kind],
      unrated === '' ? '' : `${unrated}.`,
      chart.points.some(({ shortlisted, selfRatingInterval }) => shortlisted && selfRatingInterval === null)
        ? chartWords.ratingUncertaintyUnknown
        : '',
    ),
    notes,
  };
};

function titles(input: DeckInput, { points }: FourFieldChart, forOthers: boolean): Pick<Slide, 'title' | 'shortTitle'> {
  const listed = points.filter(({ shortlisted }) => shortlisted).length;
  const inField = points.filter(({ field }) => field === 'startHere').length;
  if (listed === 0) return { title: decks.chart.nothing };
  const shortTitle = decks.chart.shortTitle(listed);
  if (forOthers) return { title: decks.chart.joint(listed), shortTitle };
  if (inField === points.length)
    return { title: decks.chart.all(points.length, listed), shortTitle: decks.chart.allShort(points.length) };
  const small = !isJoint(input) && input.unit.respondents !== null && input.unit.respondents < SMALL_BASE;
  return { title: small ? decks.chart.small(listed) : decks.chart.title(listed), shortTitle };
}

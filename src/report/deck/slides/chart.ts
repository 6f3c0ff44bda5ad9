/** Slide "Diagrammet": the four-field chart, with how many questions to begin the talk with as its message. */
import type { UnitResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import {
  fourFieldChart,
  type FourFieldChart,
  hiddenCount,
  linesOf,
  notShownCount,
  unratedCount,
} from '../../four-field-chart';
import type { Slide } from '../deck';
import { isJoint, jointBaseOf, sourceLine, type DeckInput } from '../deck-input';
import { hiddenAreas } from '../areas';
import { leftOut } from '../left-out';
import { questionList } from '../question-list';
import type { ChartWithNames } from '../slide-blocks';

/** Fewer answers than this and the picture is called a basis for talk (LOOK.md section 5, special cases). */
const SMALL_BASE = 20;
/** Percent from one tick of the axis to the next. */
const TICK_EVERY = 20;

/** `forOthers`: the joint picture in the deck of a municipality whose own is not shown. */
export const chartSlide = (input: DeckInput, forOthers = false): Slide => {
  const { unit, analysis, survey, words } = input;
  const chart = fourFieldChart(unit, analysis, survey, 'notes', words);
  const marked = chart?.points.some(({ shortlisted }) => shortlisted) ?? false;
  const talk = marked ? words.decks.chart.talk : words.decks.chart.talkNothing;
  const notes = [...(chart === null ? [] : [talk]), words.decks.chart.notesIntro, questionList(input)].join('\n');
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
    blocks: [withNames(chart, input)],
    source: sourceLine(
      input,
      words.decks.source.crosses,
      words.decks.source.lines[linesOf(unit, analysis).kind],
      unrated === '' ? '' : `${unrated}.`,
      ...leftOut(input),
      chart.points.some(({ shortlisted, selfRatingInterval }) => shortlisted && selfRatingInterval === null)
        ? words.chart.ratingUncertaintyUnknown
        : '',
    ),
    notes,
  };
};

/** The names of the points stand in a list beside the chart. */
function withNames(chart: FourFieldChart, { unit, words }: DeckInput): ChartWithNames {
  return {
    type: 'fourFieldChart',
    key: 'chart',
    ...chart,
    altTitle: words.chart.altTitle,
    shareTicks: Array.from({ length: Math.floor((chart.shareAxisMax * 100) / TICK_EVERY + 1e-9) + 1 }, (_, place) => {
      const share = (place * TICK_EVERY) / 100;
      return { share, text: words.percent(share) };
    }),
    listNotes: listNotes(chart.points, unit, words),
    listOverflow: words.chart.moreNames,
  };
}

function listNotes(points: FourFieldChart['points'], unit: UnitResult, words: Words): readonly string[] {
  const nothing = !points.some(({ shortlisted }) => shortlisted);
  const small = !nothing && unit.respondents !== null && unit.respondents < SMALL_BASE;
  const hidden = hiddenCount(unit);
  return [
    ...(nothing ? [words.chart.nothingInStartHere(words.fieldNames.startHere, notShownCount(unit))] : []),
    ...(small ? [words.chart.smallBase] : []),
    ...(hidden > 0 ? [words.chart.hidden(hidden)] : []),
  ];
}

function titles(input: DeckInput, { points }: FourFieldChart, forOthers: boolean): Pick<Slide, 'title' | 'shortTitle'> {
  const { words } = input;
  const listed = points.filter(({ shortlisted }) => shortlisted).length;
  const inField = points.filter(({ field }) => field === 'startHere').length;
  const hidden = notShownCount(input.unit);
  if (listed === 0)
    return {
      title:
        input.unit.standsOut === 'none'
          ? words.decks.areas.noneStandsOut(hiddenAreas(input.unit).length)
          : words.decks.chart.nothing(hidden),
    };
  const shortTitle = words.decks.chart.shortTitle(listed);
  if (forOthers) return { title: words.decks.chart.joint(listed, jointBaseOf(input)), shortTitle };
  if (inField === points.length)
    return {
      title: words.decks.chart.all(points.length, listed, hidden),
      shortTitle: words.decks.chart.allShort(points.length, hidden),
    };
  const small = !isJoint(input) && input.unit.respondents !== null && input.unit.respondents < SMALL_BASE;
  return { title: small ? words.decks.chart.small(listed) : words.decks.chart.title(listed), shortTitle };
}

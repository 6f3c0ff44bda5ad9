/** Slide "Alla delområden": one row an area with self-rating and don't-know share, highest start score first. */
import type { AreaResult, Shown, UnitResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import { selfRatingInterval } from '../../four-field-chart';
import { byStartScore } from '../areas';
import { countedOn } from '../counted-on';
import type { Slide } from '../deck';
import { isJoint, jointBaseOf, sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, figuresLine, selfRatingText } from '../figures-in-words';
import type { AreaRows } from '../slide-blocks';

/** Names in the title at most; more are counted instead. */
const NAMED = 2;
/** Signs of hidden areas' names that a line under the figure still holds. */
const LONGEST_NAMES = 56;

/** Null where there are no areas, or none is shown. */
export const areasSlide = (input: DeckInput): Slide | null => {
  const { unit, analysis, words } = input;
  const all = byStartScore(unit);
  const areas = all.filter(isShown);
  const hidden = all.filter((area) => !isShown(area));
  const [only] = areas;
  if (!only) return null;
  const placeOf = new Map(unit.areas.map(({ area }, place) => [area, place]));
  const inField = areas.filter(({ field }) => field === 'startHere').map(({ area }) => area);
  const counted =
    inField.length === 0
      ? words.decks.areas.none(areas.length, hidden.length)
      : words.decks.areas.count(inField.length, areas.length, hidden.length);
  const lines = hiddenLines(hidden, input);
  return {
    key: 'areas',
    title:
      all.length === 1
        ? words.decks.areas.only(selfRatingText(only, words), dontKnowText(only, words))
        : titleOf(unit, inField, counted, words),
    shortTitle: counted,
    continuedTitle: words.decks.areas.continued(counted),
    blocks: [
      {
        type: 'areaRows',
        key: 'areas',
        headers: words.decks.areas.headers,
        rows: areas.map((area) => toRow(area, input)),
        altText: words.decks.areas.altText([...areas.map((area) => inWords(area, input)), ...lines]),
      },
      ...(lines.length === 0 ? [] : [{ type: 'footLines', key: 'hidden', lines } as const]),
    ],
    source: sourceLine(input, words.decks.source.strokes),
    notes: [
      words.decks.areas.notesIntro,
      ...all.map((area) =>
        figuresLine(area.area, area, analysis, countedOn(input, 'areas', placeOf.get(area.area) ?? 0), words),
      ),
    ].join('\n'),
  };
};

const isShown = ({ selfRating, dontKnowShare }: AreaResult): boolean => selfRating !== null || dontKnowShare !== null;

/**
 * "Visas inte: Styrning och ansvar, Säkerhet.", or how many they are where their names would not fit a line. A line for each reason, outside
 * the axes: a hidden area has no place among those shown.
 */
function hiddenLines(hidden: readonly AreaResult[], input: DeckInput): readonly string[] {
  const reasons = [...new Set(hidden.map(({ shown }) => hiddenWords(shown, input)))];
  return reasons.map((reason) => {
    const names = hidden.filter(({ shown }) => hiddenWords(shown, input) === reason).map(({ area }) => area);
    return names.join(', ').length > LONGEST_NAMES
      ? input.words.decks.areas.hiddenCount(reason, names.length)
      : input.words.decks.areas.hidden(reason, names);
  });
}

/** Areas are named as the ones to begin with only where the test within the unit does not speak against it. */
function titleOf({ standsOut }: UnitResult, inField: readonly string[], counted: string, words: Words): string {
  if (standsOut === 'none') return words.decks.areas.noneStandsOut;
  if (standsOut === 'allLow') return words.decks.areas.allLow;
  return inField.length === 0 || inField.length > NAMED ? counted : words.decks.areas.title(inField);
}

const toRow = (area: AreaResult, input: DeckInput): AreaRows['rows'][number] => ({
  name: nameOf(area, input),
  field: area.field,
  selfRating: area.selfRating,
  selfRatingText: selfRatingText(area, input.words),
  selfRatingInterval: selfRatingInterval(area.meanInterval, input.analysis.scale),
  dontKnowShare: area.dontKnowShare,
  dontKnowText: dontKnowText(area, input.words),
});

/** Of a joint figure it is municipalities that are too few. */
const hiddenWords = (shown: Shown, input: DeckInput): string =>
  isJoint(input) && shown !== 'none'
    ? input.words.jointWords.tooFew
    : input.words.shownText(shown === 'shown' ? 'hidden' : shown, input.analysis.minimumGroup);

/** With "(2 av 7)" where a joint figure is of fewer municipalities than are shown. */
function nameOf({ area, base }: AreaResult, input: DeckInput): string {
  const { shown, of } = jointBaseOf(input);
  const least = base ? Math.min(base.meanOf, base.shareOf) : shown;
  return least === shown ? area : `${area} (${input.words.jointWords.base(least, of)})`;
}

function inWords(area: AreaResult, input: DeckInput): string {
  const { words } = input;
  const name = nameOf(area, input);
  const field = area.field === null ? '' : `, ${words.fieldNames[area.field]}`;
  return words.decks.areas.row(name, selfRatingText(area, words), dontKnowText(area, words), field);
}

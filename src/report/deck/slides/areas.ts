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

export const areasSlide = (input: DeckInput): Slide => {
  const { unit, analysis, words } = input;
  const areas = byStartScore(unit);
  const placeOf = new Map(unit.areas.map(({ area }, place) => [area, place]));
  const rows = areas.map((area) => toRow(area, input));
  const inField = areas.filter(({ field }) => field === 'startHere').map(({ area }) => area);
  const [only, ...more] = areas;
  const shown = areas.filter(({ field }) => field !== null).length;
  const hidden = areas.length - shown;
  const counted =
    inField.length === 0
      ? words.decks.areas.none(shown, hidden)
      : words.decks.areas.count(inField.length, shown, hidden);
  return {
    key: 'areas',
    title:
      only && more.length === 0
        ? words.decks.areas.only(selfRatingText(only, words), dontKnowText(only, words))
        : titleOf(unit, inField, counted, words),
    shortTitle: counted,
    continuedTitle: words.decks.areas.continued,
    blocks: [
      {
        type: 'areaRows',
        key: 'areas',
        headers: words.decks.areas.headers,
        rows,
        altText: words.decks.areas.altText(areas.map((area) => inWords(area, input))),
      },
    ],
    source: sourceLine(input, words.decks.source.strokes),
    notes: [
      words.decks.areas.notesIntro,
      ...areas.map((area) =>
        figuresLine(area.area, area, analysis, countedOn(input, 'areas', placeOf.get(area.area) ?? 0), words),
      ),
    ].join('\n'),
  };
};

/** Areas are named as the ones to begin with only where the test within the unit does not speak against it. */
function titleOf({ standsOut }: UnitResult, inField: readonly string[], counted: string, words: Words): string {
  if (standsOut === 'none') return words.decks.areas.noneStandsOut;
  if (standsOut === 'allLow') return words.decks.areas.allLow;
  return inField.length === 0 || inField.length > NAMED ? counted : words.decks.areas.title(inField);
}

function toRow(area: AreaResult, input: DeckInput): AreaRows['rows'][number] {
  const { field, selfRating, dontKnowShare, shown } = area;
  const hidden = shown !== 'shown' || (selfRating === null && dontKnowShare === null);
  return {
    name: nameOf(area, input),
    field,
    selfRating,
    selfRatingText: selfRatingText(area, input.words),
    selfRatingInterval: selfRatingInterval(area.meanInterval, input.analysis.scale),
    dontKnowShare,
    dontKnowText: dontKnowText(area, input.words),
    ...(hidden && { hiddenWords: hiddenWords(shown, input) }),
  };
}

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
  if (area.shown !== 'shown') return `${name}: ${hiddenWords(area.shown, input)}`;
  const field = area.field === null ? '' : `, ${words.fieldNames[area.field]}`;
  return words.decks.areas.row(name, selfRatingText(area, words), dontKnowText(area, words), field);
}

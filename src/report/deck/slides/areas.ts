/** Slide "Alla delområden": one row an area with self-rating and don't-know share, highest start score first. */
import type { AreaResult, UnitResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import { selfRatingInterval } from '../../four-field-chart';
import { byStartScore, hiddenAreas, isShownArea } from '../areas';
import { countedOn } from '../counted-on';
import type { Slide } from '../deck';
import { jointBaseOf, sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, figuresLine, selfRatingText } from '../figures-in-words';
import { hiddenAreaLines } from '../hidden-areas';
import type { AreaRows } from '../slide-blocks';

/** Names in the title at most; more are counted instead. */
const NAMED = 2;

/** Null where there are no areas, or none is shown. */
export const areasSlide = (input: DeckInput): Slide | null => {
  const { unit, analysis, words } = input;
  const all = byStartScore(unit);
  const areas = all.filter(isShownArea);
  const hidden = hiddenAreas(unit);
  const [only] = areas;
  if (!only) return null;
  const placeOf = new Map(unit.areas.map(({ area }, place) => [area, place]));
  const inField = areas.filter(({ field }) => field === 'startHere').map(({ area }) => area);
  const counted =
    inField.length === 0
      ? words.decks.areas.none(areas.length, hidden.length)
      : words.decks.areas.count(inField.length, areas.length, hidden.length);
  const lines = hiddenAreaLines(input);
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

/** Areas are named as the ones to begin with only where the test within the unit does not speak against it. */
function titleOf(unit: UnitResult, inField: readonly string[], counted: string, words: Words): string {
  const hidden = hiddenAreas(unit).length;
  if (unit.standsOut === 'none') return words.decks.areas.noneStandsOut(hidden);
  if (unit.standsOut === 'allLow') return words.decks.areas.allLow(hidden);
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

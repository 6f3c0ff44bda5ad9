/** Slide "Alla delområden": one row an area with self-rating and don't-know share, highest start score first. */
import type { AreaResult, UnitResult } from '../../../analysis/analysis';
import { decks } from '../../../messages/sv/decks';
import { fieldNames, shownNames } from '../../../messages/sv/tabs';
import type { AreaRows, Slide } from '../../blocks';
import { selfRatingInterval } from '../../four-field-chart';
import { byStartScore } from '../areas';
import { sourceLine, type DeckInput } from '../deck-input';
import { dontKnowText, figuresLine, selfRatingText } from '../figures-in-words';

/** Names in the title at most; more are counted instead. */
const NAMED = 2;

export const areasSlide = (input: DeckInput): Slide => {
  const { unit, analysis } = input;
  const areas = byStartScore(unit);
  const rows = areas.map((area) => toRow(area, analysis.scale));
  const inField = areas.filter(({ field }) => field === 'startHere').map(({ area }) => area);
  const [only, ...more] = areas;
  const counted = inField.length === 0 ? decks.areas.none : decks.areas.count(inField.length, areas.length);
  return {
    key: 'areas',
    title: only && more.length === 0 ? decks.areas.only(selfRatingText(only), dontKnowText(only)) : titleOf(unit, inField, counted),
    shortTitle: counted,
    continuedTitle: decks.areas.continued,
    blocks: [
      {
        type: 'areaRows',
        key: 'areas',
        headers: decks.areas.headers,
        rows,
        altText: decks.areas.altText(areas.map(inWords)),
      },
    ],
    source: sourceLine(input, decks.source.strokes),
    notes: [decks.areas.notesIntro, ...areas.map((area) => figuresLine(area.area, area, analysis.scale))].join('\n'),
  };
};

/** Areas are named as the ones to begin with only where the test within the unit does not speak against it. */
function titleOf({ standsOut }: UnitResult, inField: readonly string[], counted: string): string {
  if (standsOut === 'none') return decks.areas.noneStandsOut;
  if (standsOut === 'allLow') return decks.areas.allLow;
  return inField.length === 0 || inField.length > NAMED ? counted : decks.areas.title(inField);
}

function toRow(area: AreaResult, scale: DeckInput['analysis']['scale']): AreaRows['rows'][number] {
  const { area: name, field, selfRating, dontKnowShare, shown } = area;
  const hidden = shown !== 'shown' || (selfRating === null && dontKnowShare === null);
  return {
    name,
    field,
    selfRating,
    selfRatingInterval: selfRatingInterval(area.meanInterval, scale),
    dontKnowShare,
    ...(hidden && { hiddenWords: shownNames[shown === 'shown' ? 'few' : shown] }),
  };
}

function inWords(area: AreaResult): string {
  if (area.shown !== 'shown') return `${area.area}: ${shownNames[area.shown]}`;
  const field = area.field === null ? '' : `, ${fieldNames[area.field]}`;
  return decks.areas.row(area.area, selfRatingText(area), dontKnowText(area), field);
}

/** A municipality's deck from its figures: nine slides, or four where its own picture is not shown. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import { decks } from '../../messages/sv/decks';
import type { Survey } from '../../responses/survey';
import type { Deck, Slide } from '../blocks';
import { totalOf, type DeckFacts, type DeckInput } from './deck-input';
import { areasSlide } from './slides/areas';
import { chartSlide } from './slides/chart';
import { coverSlide } from './slides/cover';
import { guideSlide } from './slides/guide';
import { hiddenSlide } from './slides/hidden';
import { limitsSlide } from './slides/limits';
import { nextSlide } from './slides/next';
import { respondentsSlide } from './slides/respondents';
import { shortlistSlide } from './slides/shortlist';

export const municipalityDeck = (unit: UnitResult, analysis: Analysis, survey: Survey, facts: DeckFacts): Deck => {
  const input: DeckInput = { unit, analysis, survey, facts };
  return {
    unitId: unit.id,
    name: decks.fileName(unit.name, analysis.year),
    year: analysis.year,
    slides: unit.shown === 'shown' ? shownSlides(input) : hiddenSlides(input),
  };
};

const shownSlides = (input: DeckInput): readonly Slide[] => {
  const shortlist = shortlistSlide(input);
  return [
    coverSlide(input),
    respondentsSlide(input),
    guideSlide(input),
    chartSlide(input),
    ...(shortlist ? [shortlist] : []),
    areasSlide(input),
    limitsSlide(input),
    nextSlide(input),
  ];
};

/** No figure of the unit itself: cover, why, all municipalities' picture, next step. */
const hiddenSlides = (input: DeckInput): readonly Slide[] => {
  const total = totalOf(input.analysis);
  return [
    coverSlide(input),
    hiddenSlide(input),
    ...(total && total.shown === 'shown' ? [chartSlide({ ...input, unit: total }, true)] : []),
    nextSlide(input),
  ];
};

/** A municipality's deck from its figures: nine kinds of slides at most, or four where its own picture is not shown. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import { jointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { saysWhose } from './alt-texts';
import type { Deck, Slide } from './deck';
import type { DeckFacts, DeckInput } from './deck-input';
import { areasSlide } from './slides/areas';
import { changeSlide } from './slides/change';
import { chartSlide } from './slides/chart';
import { coverSlide } from './slides/cover';
import { guideSlide } from './slides/guide';
import { hiddenSlide } from './slides/hidden';
import { limitsSlide } from './slides/limits';
import { methodSlide } from './slides/method';
import { nextSlide } from './slides/next';
import { ratingsSlide } from './slides/ratings';
import { respondentsSlide } from './slides/respondents';
import { shortlistSlide } from './slides/shortlist';

export const municipalityDeck = (
  unit: UnitResult,
  analysis: Analysis,
  survey: Survey,
  facts: DeckFacts,
  words: Words,
): Deck => {
  const input: DeckInput = { unit, analysis, survey, facts, words };
  return {
    unitId: unit.id,
    name: words.decks.fileName(unit.name, analysis.year),
    year: analysis.year,
    slides: unit.shown === 'shown' ? shownSlides(input).map(saysWhose(input)) : hiddenSlides(input),
  };
};

const shownSlides = (input: DeckInput): readonly Slide[] => {
  const ratings = ratingsSlide(input);
  const shortlist = ratings ? null : shortlistSlide(input);
  const areas = hasAreas(input) ? areasSlide(input) : null;
  const change = changeSlide(input);
  return [
    coverSlide(input),
    respondentsSlide(input),
    ...(ratings ? [ratings] : [guideSlide(input), chartSlide(input)]),
    ...(shortlist ? [shortlist] : []),
    ...(areas ? [areas] : []),
    ...(change ? [change] : []),
    limitsSlide(input),
    methodSlide(input),
    nextSlide(input),
  ];
};

/** Of ready aggregates no area can be worked out. */
const hasAreas = ({ analysis }: DeckInput): boolean => analysis.source === 'rows';

const jointChart = (input: DeckInput): Slide => ratingsSlide(input) ?? chartSlide(input, true);

/** No figure of the unit itself: cover, why, all municipalities' picture, next step. */
const hiddenSlides = (input: DeckInput): readonly Slide[] => {
  const joint = jointPicture(input.analysis);
  const together = joint?.unit.shown === 'shown' ? { ...input, ...joint } : null;
  return [
    coverSlide(input),
    hiddenSlide(input),
    ...(together ? [saysWhose(together)(jointChart(together))] : []),
    nextSlide(input),
  ];
};

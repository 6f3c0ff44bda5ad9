/** The joint deck: all municipalities together, with why we measure and an empty table for what to do together. */
import type { Analysis } from '../../analysis/analysis';
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
import { proposalsSlide } from './slides/proposals';
import { respondentsSlide } from './slides/respondents';
import { shortlistSlide } from './slides/shortlist';
import { whySlide } from './slides/why';

/** Null where the analysis has no total. */
export const jointDeck = (analysis: Analysis, survey: Survey, facts: DeckFacts): Deck | null => {
  const total = totalOf(analysis);
  if (total === null) return null;
  const unit = { ...total, name: facts.cooperation === '' ? decks.together : facts.cooperation };
  return {
    unitId: total.id,
    name: decks.jointFileName(facts.cooperation, analysis.year),
    year: analysis.year,
    slides: slidesOf({ unit, analysis, survey, facts }),
  };
};

const slidesOf = (input: DeckInput): readonly Slide[] => {
  if (input.unit.shown !== 'shown') return [coverSlide(input), hiddenSlide(input)];
  const shortlist = shortlistSlide(input);
  return [
    coverSlide(input),
    whySlide(input),
    respondentsSlide(input),
    guideSlide(input),
    chartSlide(input),
    ...(shortlist ? [shortlist] : []),
    areasSlide(input),
    limitsSlide(input),
    proposalsSlide(),
    nextSlide(input),
  ];
};

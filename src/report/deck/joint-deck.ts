/** The joint deck: all municipalities together as the setting weighs them, what differs between them, and an empty table for what to do together. */
import type { Analysis } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { saysWhose } from './alt-texts';
import type { Deck, Slide } from './deck';
import type { DeckFacts, DeckInput } from './deck-input';
import { jointInput } from './joint-input';
import { alikeSlide } from './slides/alike';
import { areasSlide } from './slides/areas';
import { changeSlide } from './slides/change';
import { chartSlide } from './slides/chart';
import { commonSlide } from './slides/common';
import { coverSlide } from './slides/cover';
import { guideSlide } from './slides/guide';
import { limitsSlide } from './slides/limits';
import { methodSlide } from './slides/method';
import { nextSlide } from './slides/next';
import { proposalsSlide } from './slides/proposals';
import { ratingsSlide } from './slides/ratings';
import { respondentsSlide } from './slides/respondents';
import { shortlistSlide } from './slides/shortlist';
import { whySlide } from './slides/why';

/** Null where fewer than two municipalities are shown: then there is nothing joint. */
export const jointDeck = (analysis: Analysis, survey: Survey, facts: DeckFacts, words: Words): Deck | null => {
  const input = jointInput(analysis, survey, facts, words);
  if (input === null) return null;
  return {
    unitId: input.unit.id,
    name: words.decks.jointFileName(facts.cooperation, analysis.year),
    year: analysis.year,
    slides: slidesOf(input).map(saysWhose(input)),
  };
};

const slidesOf = (input: DeckInput): readonly Slide[] => {
  const { words } = input;
  const alike = alikeSlide(input);
  const common = commonSlide(input);
  const ratings = ratingsSlide(input);
  const shortlist = ratings ? null : shortlistSlide(input);
  const areas = areasSlide(input);
  const change = changeSlide(input);
  return [
    coverSlide(input),
    whySlide(input),
    respondentsSlide(input),
    ...(ratings ? [ratings] : [guideSlide(input), chartSlide(input)]),
    ...(shortlist ? [shortlist] : []),
    ...(areas ? [areas] : []),
    ...(alike ? [alike] : []),
    ...(common ? [common] : []),
    ...(change ? [change] : []),
    limitsSlide(input),
    methodSlide(input),
    proposalsSlide(words),
    nextSlide(input),
  ];
};

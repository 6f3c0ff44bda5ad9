/** The joint deck: all municipalities together as the setting weighs them, what differs between them, and an empty table for what to do together. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import { jointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import type { Deck, Slide } from './deck';
import { sourceLine, type DeckFacts, type DeckInput } from './deck-input';
import { alikeSlide } from './slides/alike';
import { areasSlide } from './slides/areas';
import { changeSlide } from './slides/change';
import { chartSlide } from './slides/chart';
import { coverSlide } from './slides/cover';
import { guideSlide } from './slides/guide';
import { hiddenSlide } from './slides/hidden';
import { limitsSlide } from './slides/limits';
import { methodSlide } from './slides/method';
import { nextSlide } from './slides/next';
import { proposalsSlide } from './slides/proposals';
import { respondentsSlide } from './slides/respondents';
import { shortlistSlide } from './slides/shortlist';
import { whySlide } from './slides/why';

/** Null where the analysis has no total. */
export const jointDeck = (analysis: Analysis, survey: Survey, facts: DeckFacts, words: Words): Deck | null => {
  const picture = jointPicture(analysis);
  const total = analysis.units.find(({ level }) => level === 'total');
  if (picture === null || total === undefined) return null;
  const name = facts.cooperation === '' ? words.decks.together : facts.cooperation;
  const input = {
    unit: { ...picture.unit, name },
    analysis: picture.analysis,
    survey,
    facts,
    words,
    weight: picture.weight,
  };
  return {
    unitId: total.id,
    name: words.decks.jointFileName(facts.cooperation, analysis.year),
    year: analysis.year,
    slides: slidesOf(input, { ...total, name }),
  };
};

/** `total`: every answer alike, whatever the picture weighs. */
const slidesOf = (input: DeckInput, total: UnitResult): readonly Slide[] => {
  const { words } = input;
  const alike = alikeSlide(input);
  if (input.unit.shown !== 'shown') {
    return [
      coverSlide(input),
      hiddenSlide(input),
      ...(alike ? [alike] : []),
      methodSlide(input),
      proposalsSlide(words),
      nextSlide(input),
    ];
  }
  const shortlist = shortlistSlide(input);
  const change = jointChange(input, total);
  return [
    coverSlide(input),
    whySlide(input),
    respondentsSlide(input),
    guideSlide(input),
    chartSlide(input),
    ...(shortlist ? [shortlist] : []),
    ...(input.unit.areas.length > 0 ? [areasSlide(input)] : []),
    ...(alike ? [alike] : []),
    ...(change ? [change] : []),
    limitsSlide(input),
    methodSlide(input),
    proposalsSlide(words),
    nextSlide(input),
  ];
};

/** Change is worked out on all answers, every one alike, and says so where the rest of the deck weighs otherwise. */
function jointChange(input: DeckInput, total: UnitResult): Slide | null {
  const { words } = input;
  if (total.shown !== 'shown') return null;
  const slide = changeSlide({ ...input, unit: total, weight: 'answer' });
  if (slide === null || input.weight !== 'municipality') return slide;
  return {
    ...slide,
    source: sourceLine(
      input,
      words.methodWords.comparedWith(input.analysis.earlierYear ?? 0),
      words.methodWords.weight.answer,
    ),
    notes: [slide.notes, words.methodWords.changeWeight].join('\n'),
  };
}

/** All municipalities together as a deck or a report shows them: the joint figures as the setting weighs them, under the cooperation's name. */
import type { Analysis } from '../../analysis/analysis';
import { jointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import type { DeckFacts, DeckInput } from './deck-input';

/** Null where fewer than two municipalities are shown: then there is nothing joint. */
export const jointInput = (analysis: Analysis, survey: Survey, facts: DeckFacts, words: Words): DeckInput | null => {
  const picture = jointPicture(analysis);
  if (picture?.unit.shown !== 'shown') return null;
  const name = facts.cooperation === '' ? words.decks.together : facts.cooperation;
  return {
    unit: { ...picture.unit, name },
    analysis: picture.analysis,
    survey,
    facts,
    words,
    weight: picture.weight,
  };
};

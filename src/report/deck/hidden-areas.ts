/** Areas that are not shown, each under its reason: a hidden area has no place among those shown. */
import type { Shown } from '../../analysis/analysis';
import { hiddenAreas } from './areas';
import { isJoint, type DeckInput } from './deck-input';

/** Signs of their names that a line under a figure still holds. */
const LONGEST_NAMES = 56;

/** "Visas inte: Styrning och ansvar, Säkerhet.", or how many they are where their names would not fit a line; one for each reason. */
export function hiddenAreaLines(input: DeckInput): readonly string[] {
  const hidden = hiddenAreas(input.unit);
  const reasons = [...new Set(hidden.map(({ shown }) => reasonOf(shown, input)))];
  return reasons.map((reason) => {
    const names = hidden.filter(({ shown }) => reasonOf(shown, input) === reason).map(({ area }) => area);
    return names.join(', ').length > LONGEST_NAMES
      ? input.words.decks.areas.hiddenCount(reason, names.length)
      : input.words.decks.areas.hidden(reason, names);
  });
}

/** Of a joint figure it is municipalities that are too few. */
const reasonOf = (shown: Shown, input: DeckInput): string =>
  isJoint(input) && shown !== 'none'
    ? input.words.jointWords.tooFew
    : input.words.shownText(shown === 'shown' ? 'hidden' : shown, input.analysis.minimumGroup);

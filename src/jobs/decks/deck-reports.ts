/** The reports of a round: each active municipality's deck, then the joint one. */
import type { Analysis } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { Deck } from '../../report/deck/deck';
import { cutNames } from '../../report/deck/cut-names';
import { activeMunicipalities, type DeckFacts } from '../../report/deck/deck-input';
import { jointDeck } from '../../report/deck/joint-deck';
import { municipalityDeck } from '../../report/deck/municipality-deck';
import type { Survey } from '../../responses/survey';

export interface DeckReport {
  /** As the dialog names it. */
  readonly name: string;
  readonly deck: Deck;
}

export function deckReports(
  wholeAnalysis: Analysis,
  wholeSurvey: Survey,
  facts: DeckFacts,
  words: Words,
): readonly DeckReport[] {
  const { analysis, survey } = cutNames(wholeAnalysis, wholeSurvey);
  const joint = jointDeck(analysis, survey, facts, words);
  return [
    ...activeMunicipalities(analysis, survey).map((unit) => ({
      name: unit.name,
      deck: municipalityDeck(unit, analysis, survey, facts, words),
    })),
    ...(joint ? [{ name: words.decks.together, deck: joint }] : []),
  ];
}

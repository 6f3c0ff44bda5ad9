/** What a joint figure is counted on: "9 av 13 kommuner". */
import { activeMunicipalities, type DeckInput } from './deck-input';

/** Absent in a picture of a unit's own. */
export function countedOn(
  { unit, analysis, survey, words }: DeckInput,
  item: 'questions' | 'areas',
  place: number,
): string | undefined {
  const base = unit[item][place]?.base;
  if (!base) return undefined;
  return words.jointWords.countedOn(base.meanOf, base.shareOf, activeMunicipalities(analysis, survey).length);
}

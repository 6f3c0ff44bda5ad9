/** What a joint figure is counted on where every municipality weighs the same: "9 av 13 kommuner". */
import { activeMunicipalities, type DeckInput } from './deck-input';

/** Absent where figures are counted on answers. */
export function countedOn(
  { weight, analysis, survey, words }: DeckInput,
  item: 'questions' | 'areas',
  place: number,
): string | undefined {
  const equal = analysis.equalWeight[item][place];
  if (weight !== 'municipality' || equal === undefined) return undefined;
  return words.jointWords.countedOn(equal.meanOf, equal.shareOf, activeMunicipalities(analysis, survey).length);
}

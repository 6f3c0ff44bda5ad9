/** The sentence of a page that says how many questions lie in Börja här, and which area most so; of one municipality or of all together. */
import type { UnitResult } from '../../analysis/analysis';
import type { Words } from '../../messages';
import { notShownCount } from '../four-field-chart';

export function startHereSentence(unit: UnitResult, words: Words): string {
  const inStartHere = unit.questions.filter(({ field }) => field === 'startHere').length;
  if (unit.questions.every(({ dontKnow, dontKnowShare }) => !dontKnow && !dontKnowShare))
    return words.municipalityWords.nobodyAnsweredDontKnow(notShownCount(unit));
  const areas = unit.areas.filter(({ field, startScore }) => field === 'startHere' && startScore !== null);
  const top = areas.reduce<(typeof areas)[number] | null>(
    (best, area) => (best && (best.startScore ?? 0) >= (area.startScore ?? 0) ? best : area),
    null,
  );
  return words.municipalityWords.inStartHere(
    inStartHere,
    unit.areas.length > 1 && top ? top.area : null,
    unit.standsOut,
    {
      questions: notShownCount(unit),
      areas: unit.areas.filter(({ selfRating, dontKnowShare }) => selfRating === null && dontKnowShare === null).length,
    },
  );
}

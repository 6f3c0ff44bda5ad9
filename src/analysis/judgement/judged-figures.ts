/** A cell's figures, its field and what is said of it become one result. */
import type { Field, Figures, Judgement } from '../analysis';
import type { ShownFigures } from '../shown-figures';
import type { PresentJudgement } from './judge-units';
import type { ComparedYears } from './since-earlier';

/** All of a question or an area, before it is decided what of it is printed. */
export type JudgedFigures = ShownFigures &
  Pick<Figures, 'field'> &
  Omit<Judgement, 'change'> & { readonly change: ComparedYears | null };

/** Spelt out but for the first: V8 copies a second object property by property, which over 100 000 cells took most of the analysis. */
export const judgedFigures = (
  figures: ShownFigures,
  field: Field | null,
  { chanceStartHere, certainty, sensitivity, place, placeFrom, placeTo, agreement, others }: PresentJudgement,
  change: ComparedYears | null,
): JudgedFigures => ({
  ...figures,
  field,
  chanceStartHere,
  certainty,
  sensitivity,
  place,
  placeFrom,
  placeTo,
  agreement,
  others,
  change,
});

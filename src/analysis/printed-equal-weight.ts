/** What is printed of the figures in which every municipality weighs the same, as of the other joint ones. */
import type { EqualWeight, Field } from './analysis';
import type { ComparedYears } from './judgement/since-earlier';
import type { EqualFigures } from './judgement/equal-weight';
import {
  isSmall,
  pointOf,
  PER_CENT,
  printedChange,
  rounded,
  roundedPoint,
  wholeInterval,
  type Printing,
} from './printed-figures';

export function printedEqualWeight(
  equal: EqualFigures,
  { field, change }: { readonly field: Field | null; readonly change: ComparedYears | null },
  printing: Printing,
): EqualWeight {
  const { isArea, scale, fewestOfAll, exact } = printing;
  const rounds = isArea && !exact;
  const { meanInterval, shareInterval, startScore } = equal;
  return {
    ...equal,
    field,
    change: change && printedChange(change, printing),
    ...(rounds && roundedPoint(equal)),
    meanInterval:
      meanInterval && (rounds || isSmall(fewestOfAll) ? wholeInterval(meanInterval, pointOf(scale)) : meanInterval),
    shareInterval: shareInterval && (rounds ? wholeInterval(shareInterval, PER_CENT) : shareInterval),
    startScore: startScore !== null && rounds ? rounded(startScore, 1) : startScore,
  };
}

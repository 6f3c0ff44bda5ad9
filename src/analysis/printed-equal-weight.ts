/** What is printed of the figures in which every municipality weighs the same, as of the other joint ones. */
import type { EqualWeight, Field } from './analysis';
import type { EqualFigures } from './judgement/equal-weight';
import { isSmall, pointOf, PER_CENT, rounded, roundedPoint, wholeInterval, type Printing } from './printed-figures';

export function printedEqualWeight(
  equal: EqualFigures,
  field: Field | null,
  { isArea, scale, fewestOfAll, exact }: Printing,
): EqualWeight {
  const rounds = isArea && !exact;
  const { meanInterval, shareInterval, startScore } = equal;
  return {
    ...equal,
    field,
    ...(rounds && roundedPoint(equal)),
    meanInterval:
      meanInterval && (rounds || isSmall(fewestOfAll) ? wholeInterval(meanInterval, pointOf(scale)) : meanInterval),
    shareInterval: shareInterval && (rounds ? wholeInterval(shareInterval, PER_CENT) : shareInterval),
    startScore: startScore !== null && rounds ? rounded(startScore, 1) : startScore,
  };
}

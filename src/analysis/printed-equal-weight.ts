/** What is printed of the figures in which every municipality weighs the same, as of the other joint ones. */
import type { EqualWeight } from './analysis';
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

export function printedEqualWeight(equal: EqualWeight, printing: Printing): EqualWeight {
  const { isArea, scale, fewestOfAll, exact } = printing;
  const rounds = isArea && !exact;
  const { meanInterval, shareInterval, startScore } = equal;
  return {
    ...equal,
    ...(rounds && roundedPoint(equal)),
    change: equal.change && printedChange(equal.change, false, printing),
    meanInterval:
      meanInterval && (rounds || isSmall(fewestOfAll) ? wholeInterval(meanInterval, pointOf(scale)) : meanInterval),
    shareInterval: shareInterval && (rounds ? wholeInterval(shareInterval, PER_CENT) : shareInterval),
    startScore: startScore !== null && rounds ? rounded(startScore, 1) : startScore,
  };
}

/** What of a cell's figures is printed, and how exactly: areas and small cells would in digits tell single answers (STATISTICS.md rule 21 d and f). */
import type { ChangeSince, Comparison, Figures, Interval, Judgement, Point } from './analysis';
import type { ShownFigures } from './shown-figures';

/** Under this many rated, mean and spread fix the answers more often than not: of five people in 134 cases of 252. */
const FEWEST_IN_DIGITS = 10;
export const isSmall = (rated: number): boolean => rated < FEWEST_IN_DIGITS;

/** Halves lie this close. */
const EQUAL = 1e-9;

export interface Printing {
  readonly isArea: boolean;
  readonly scale: { readonly min: number; readonly max: number };
  /** Fewest rated in any municipality's shown cell of the same question or area. */
  readonly fewestOfAll: number;
  /** For checking only: areas are not rounded. */
  readonly exact: boolean;
}

type Printed = Figures & Judgement;

export function printedFigures(own: ShownFigures & Judgement & Pick<Figures, 'field'>, printing: Printing): Printed {
  const { fewestRated, ...figures } = own;
  const small = isSmall(fewestRated) && figures.mean !== null;
  const unrounded = small ? smallFigures(figures, printing) : figures;
  const compared = {
    ...unrounded,
    others: unrounded.others && {
      mean: unrounded.others.mean && printedComparison(unrounded.others.mean, small, printing, 'mean'),
      share: unrounded.others.share && printedComparison(unrounded.others.share, small, printing, 'share'),
    },
    change: unrounded.change && printedChange(unrounded.change, small, printing),
  };
  return printing.isArea ? areaFigures(compared, printing) : compared;
}

/** Joint figures keep an interval with a small cell in it, in whole points. */
const smallFigures = (figures: Printed, printing: Printing): Printed => ({
  ...figures,
  sd: null,
  meanInterval: figures.base && figures.meanInterval && wholeInterval(figures.meanInterval, pointOf(printing.scale)),
  chanceStartHere: null,
});

function printedComparison<Of extends Comparison>(
  { ...of }: Of,
  small: boolean,
  printing: Printing,
  half: 'mean' | 'share',
): Of {
  const point = half === 'mean' ? pointOf(printing.scale) : PER_CENT;
  const interval =
    small && half === 'mean'
      ? null
      : of.interval && (isSmall(printing.fewestOfAll) ? wholeInterval(of.interval, point) : of.interval);
  const shown = { ...of, interval, ...(small && { p: null, pHolm: null }) };
  if (!printing.isArea) return shown;
  const ends = interval && (printing.exact ? interval : wholeInterval(interval, point));
  const difference = of.difference === null || printing.exact ? of.difference : rounded(of.difference, point);
  return { ...shown, difference, interval: ends, p: null, pHolm: null };
}

export function printedChange(change: ChangeSince, small: boolean, printing: Printing): ChangeSince {
  const { mean, share, before } = change;
  const compared = {
    ...change,
    mean: mean && printedComparison(mean, small, printing, 'mean'),
    share: share && printedComparison(share, small, printing, 'share'),
  };
  if (!printing.isArea) return compared;
  return {
    ...compared,
    ...(!printing.exact && { before: roundedPoint(before), now: roundedPoint(change.now) }),
    moreWhoCanAnswer: null,
    stepsMoved: null,
  };
}

/** No counts but the unit's respondents: the area's own tie one person's answers together. */
function areaFigures(figures: Printed, { scale, exact }: Printing): Printed {
  const kept = {
    ...figures,
    answering: null,
    rated: null,
    dontKnow: null,
    blank: null,
    invalid: null,
    sd: null,
    chanceStartHere: null,
  };
  if (exact) return kept;
  const { meanInterval, shareInterval, startScore } = figures;
  return {
    ...kept,
    ...roundedPoint(figures),
    meanInterval: meanInterval && wholeInterval(meanInterval, pointOf(scale)),
    shareInterval: shareInterval && wholeInterval(shareInterval, PER_CENT),
    startScore: startScore === null ? null : rounded(startScore, 1),
  };
}

export const roundedPoint = ({ mean, selfRating, dontKnowShare }: Point): Point => ({
  mean: mean === null ? null : rounded(mean, 0.1),
  selfRating: selfRating === null ? null : rounded(selfRating, 1),
  dontKnowShare: dontKnowShare === null ? null : rounded(dontKnowShare, PER_CENT),
});

export const PER_CENT = 0.01;

/** One point of self-rating, in scale points. */
export const pointOf = ({ min, max }: Printing['scale']): number => (max - min) / 100;

export const wholeInterval = ([low, high]: Interval, unit: number): Interval => [
  rounded(low, unit),
  rounded(high, unit),
];

/** To a multiple of `unit`, halves away from zero; written back without the digits that dividing leaves. */
export function rounded(value: number, unit: number): number {
  const units = Math.floor(Math.abs(value) / unit + 0.5 + EQUAL) * Math.sign(value);
  return Number((units * unit).toFixed(10)) + 0;
}

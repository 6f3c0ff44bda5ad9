/** What of a cell's figures is printed, and how exactly: areas and small cells would in digits tell single answers (STATISTICS.md rule 21 d and f). */
import type { ChangeSince, Comparison, DividingLines, Figures, Interval, Judgement, Point } from './analysis';
import type { JudgedFigures } from './judgement/judged-figures';
import type { ComparedYears } from './judgement/since-earlier';

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

/** How exactly what rests on spread is printed: it would tell the spread of a small cell, and that its answers. */
type Digits = 'all' | 'whole points' | 'none';

export function printedFigures(judged: JudgedFigures, printing: Printing): Printed {
  const { fewestRated, change, others, ...own } = judged;
  const figures: Printed = { ...own, others: null, change: null };
  const small = isSmall(fewestRated) && own.mean !== null;
  const beside: Digits = small ? 'none' : isSmall(printing.fewestOfAll) ? 'whole points' : 'all';
  const compared = {
    ...(small ? smallFigures(figures, printing) : figures),
    others: others && {
      mean: others.mean && printedComparison(others.mean, beside, printing, 'mean'),
      share: others.share && printedComparison(others.share, small ? 'none' : 'all', printing, 'share'),
    },
    change: change && printedChange(change, printing),
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

/** A share's interval is made of the share and the number of answers, so it tells nothing more than they. */
function printedComparison<Of extends Comparison>(
  of: Of,
  digits: Digits,
  printing: Printing,
  half: 'mean' | 'share',
): Of {
  const point = half === 'mean' ? pointOf(printing.scale) : PER_CENT;
  const rounds = printing.isArea && !printing.exact;
  const ofSpread = half === 'share' ? 'all' : digits;
  const { pHolmIsAnothers = false, ...told } = of;
  const { interval, difference } = of;
  return {
    ...(told as Of),
    difference: difference !== null && rounds ? rounded(difference, point) : difference,
    interval:
      interval === null || ofSpread === 'none'
        ? null
        : ofSpread === 'whole points' || rounds
          ? wholeInterval(interval, point)
          : interval,
    // Another row's p may be one that is not printed: of an area, of under ten people.
    ...(pHolmIsAnothers && !printing.exact && { pHolm: null }),
    ...((printing.isArea || digits !== 'all') && { p: null, pHolm: null }),
  };
}

export function printedChange({ fewestRated, ...change }: ComparedYears, printing: Printing): ChangeSince {
  const { mean, share, before, base } = change;
  const digits: Digits = !isSmall(fewestRated) ? 'all' : base === null ? 'none' : 'whole points';
  const compared = {
    ...change,
    mean: mean && printedComparison(mean, digits, printing, 'mean'),
    share: share && printedComparison(share, digits, printing, 'share'),
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

/** Lines of areas are medians of them: in digits they would be an area's own. Fixed ones are nobody's. */
export const roundedLines = (lines: DividingLines): DividingLines => {
  if (lines.kind === 'fixed') return lines;
  const { selfRating, dontKnowShare } = roundedPoint({ ...lines, mean: null });
  return { kind: lines.kind, selfRating, dontKnowShare };
};

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

/** S1: how often the 95 % intervals hold the truth. */
import { measureUnit, type MeasuredUnit } from '../../src/analysis/chance/smooth-units';
import { effectiveCount } from '../../src/analysis/statistics/effective-count';
import { meanInterval } from '../../src/analysis/statistics/mean-interval';
import { wilsonInterval } from '../../src/analysis/statistics/wilson-interval';
import { drawAnswers, drawMunicipalities, GROUPS, kinds, SCALE } from './population';
import { randomSource } from './random-source';
import { truthOf } from './truth';

export interface Coverage {
  readonly questionMean: number;
  readonly questionShare: number;
  readonly areaMean: number;
  readonly areaShare: number;
}

export function coverage(respondents: number, runs: number, seed: number): Coverage {
  const seen = { questionMean: [0, 0], questionShare: [0, 0], areaMean: [0, 0], areaShare: [0, 0] };
  const note = (key: keyof Coverage, holds: boolean): void => {
    seen[key][0]! += holds ? 1 : 0;
    seen[key][1]! += 1;
  };
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `coverage ${respondents} ${run}`);
    for (const of of drawMunicipalities(kinds.wide, 5, normal)) {
      const answers = drawAnswers(of, respondents, chance, normal);
      const truth = truthOf(of);
      count(measureUnit(answers, null), truth.means, truth.shares, (what, holds) => note(what === 'mean' ? 'questionMean' : 'questionShare', holds));
      count(measureUnit(answers, GROUPS), truth.areaMeans, truth.areaShares, (what, holds) => note(what === 'mean' ? 'areaMean' : 'areaShare', holds));
    }
  }
  const part = ([holds, all]: readonly number[]): number => holds! / all!;
  return { questionMean: part(seen.questionMean), questionShare: part(seen.questionShare), areaMean: part(seen.areaMean), areaShare: part(seen.areaShare) };
}

function count(
  { ratings, dontKnows, singleAnswers }: MeasuredUnit,
  means: readonly number[],
  shares: readonly number[],
  note: (what: 'mean' | 'share', holds: boolean) => void,
): void {
  means.forEach((mean, column) => {
    const rated = ratings.counts[column]!;
    if (rated >= 5) note('mean', within(mean, meanInterval(ratings.means[column]!, Math.sqrt(ratings.variances[column]!), rated, SCALE)));
    const answering = dontKnows.counts[column]!;
    if (answering < 5) return;
    const share = dontKnows.means[column]!;
    const worth = singleAnswers === null ? answering : effectiveCount(share, dontKnows.variances[column]!, answering, singleAnswers[column]!);
    note('share', within(shares[column]!, wilsonInterval(share, worth)));
  });
}

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** STATISTICS.md S1: how often the 95 % intervals of one unit's own figures hold the truth. */
import { measureUnit, type MeasuredUnit } from '../../src/analysis/chance/smooth-units';
import { effectiveCount } from '../../src/analysis/statistics/effective-count';
import { meanInterval } from '../../src/analysis/statistics/mean-interval';
import { wilsonInterval } from '../../src/analysis/statistics/wilson-interval';
import { drawAnswers, drawMunicipalities, GROUPS, kinds, SCALE } from './population';
import { randomSource } from './random-source';
import { runningPart, type Part, type RunningPart } from './running-part';
import { truthOf } from './truth';

const FIGURES = ['questionMean', 'questionShare', 'areaMean', 'areaShare'] as const;
export type Coverage = Readonly<Record<(typeof FIGURES)[number], Part>>;

export function coverage(respondents: number, runs: number, seed: number): Coverage {
  const seen = {
    questionMean: runningPart(),
    questionShare: runningPart(),
    areaMean: runningPart(),
    areaShare: runningPart(),
  };
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `coverage ${respondents} ${run}`);
    for (const of of drawMunicipalities(kinds.wide, 5, normal)) {
      const answers = drawAnswers(of, respondents, chance, normal);
      const truth = truthOf(of);
      count(measureUnit(answers, null), truth.means, truth.shares, seen.questionMean, seen.questionShare);
      count(measureUnit(answers, GROUPS), truth.areaMeans, truth.areaShares, seen.areaMean, seen.areaShare);
    }
    for (const figure of FIGURES) seen[figure].endRun();
  }
  return {
    questionMean: seen.questionMean.result(),
    questionShare: seen.questionShare.result(),
    areaMean: seen.areaMean.result(),
    areaShare: seen.areaShare.result(),
  };
}

export function count(
  { ratings, dontKnows, singleAnswers }: MeasuredUnit,
  trueMeans: readonly number[],
  trueShares: readonly number[],
  means: RunningPart,
  shares: RunningPart,
): void {
  trueMeans.forEach((mean, column) => {
    const rated = ratings.counts[column]!;
    if (rated >= 5)
      means.note(
        within(mean, meanInterval(ratings.means[column]!, Math.sqrt(ratings.variances[column]!), rated, SCALE)),
      );
    const answering = dontKnows.counts[column]!;
    if (answering < 5) return;
    const share = dontKnows.means[column]!;
    const worth =
      singleAnswers === null
        ? answering
        : effectiveCount(share, dontKnows.variances[column]!, answering, singleAnswers[column]!);
    shares.note(within(trueShares[column]!, wilsonInterval(share, worth)));
  });
}

export const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

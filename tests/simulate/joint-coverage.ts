/** STATISTICS.md S1, joint figures: how often the 95 % intervals of all municipalities together hold the truth, under both ways to weigh them. */
import type { UnitAnswers } from '../../src/analysis/chance/unit-answers';
import { measureUnit } from '../../src/analysis/chance/smooth-units';
import { comparedCells } from '../../src/analysis/comparison/compared-cell';
import { jointFigures } from '../../src/analysis/comparison/joint-figures';
import { count, within } from './coverage';
import { drawAnswers, drawMunicipalities, kinds, QUESTIONS, SCALE } from './population';
import { randomSource } from './random-source';
import { runningPart, type Part } from './running-part';
import { truthOf } from './truth';

const FIGURES = ['municipalityMean', 'municipalityShare', 'answerMean', 'answerShare'] as const;
/** Varje kommun väger lika, varje svar väger lika. */
export type JointCoverage = Readonly<Record<(typeof FIGURES)[number], Part>>;

/** One municipality of each size. */
export function jointCoverage(sizes: readonly number[], runs: number, seed: number): JointCoverage {
  const seen = {
    municipalityMean: runningPart(),
    municipalityShare: runningPart(),
    answerMean: runningPart(),
    answerShare: runningPart(),
  };
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `joint ${sizes.join(' ')} ${run}`);
    const drawn = drawMunicipalities(kinds.wide, sizes.length, normal);
    const answers = drawn.map((of, index) => drawAnswers(of, sizes[index]!, chance, normal));
    const truths = drawn.map(truthOf);
    const cells = answers.map((own) => comparedCells(measureUnit(own, null), 5));
    const [pooledMeans, pooledShares]: [number[], number[]] = [[], []];
    for (let question = 0; question < QUESTIONS; question += 1) {
      const own = cells.map((unit) => unit[question]!);
      const joint = jointFigures(own, SCALE);
      // The truth behind it is that of the municipalities that take part.
      const mean = average(truths.flatMap((truth, unit) => (own[unit]!.means ? [truth.means[question]!] : [])));
      const share = average(truths.flatMap((truth, unit) => (own[unit]!.shares ? [truth.shares[question]!] : [])));
      if (joint.meanInterval) seen.municipalityMean.note(within(mean, joint.meanInterval));
      if (joint.shareInterval) seen.municipalityShare.note(within(share, joint.shareInterval));
      const rating = truths.map((truth, unit) => sizes[unit]! * (1 - truth.shares[question]!));
      pooledMeans.push(
        weighted(
          truths.map((truth) => truth.means[question]!),
          rating,
        ),
      );
      pooledShares.push(
        weighted(
          truths.map((truth) => truth.shares[question]!),
          sizes,
        ),
      );
    }
    count(measureUnit(pooled(answers), null), pooledMeans, pooledShares, seen.answerMean, seen.answerShare);
    for (const figure of FIGURES) seen[figure].endRun();
  }
  return {
    municipalityMean: seen.municipalityMean.result(),
    municipalityShare: seen.municipalityShare.result(),
    answerMean: seen.answerMean.result(),
    answerShare: seen.answerShare.result(),
  };
}

const average = (values: readonly number[]): number =>
  weighted(
    values,
    values.map(() => 1),
  );
const weighted = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * weights[index]!, 0) /
  weights.reduce((sum, weight) => sum + weight, 0);

function pooled(answers: readonly UnitAnswers[]): UnitAnswers {
  const codes = Uint8Array.from(answers.flatMap(({ matrix }) => [...matrix.codes]));
  return {
    matrix: { ...answers[0]!.matrix, codes },
    rows: Int32Array.from({ length: codes.length / QUESTIONS }, (_, row) => row),
  };
}

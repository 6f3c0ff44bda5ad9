/** STATISTICS.md S3: how often an unchanged year shows something as säkerställd, and how often a real change in one area is found. */
import { comparedCells } from '../../src/analysis/comparison/compared-cell';
import { compareWithEarlier, type ComparedRow } from '../../src/analysis/comparison/compare-rows';
import { measureUnit } from '../../src/analysis/chance/smooth-units';
import type { UnitAnswers } from '../../src/analysis/chance/unit-answers';
import { drawAnswers, drawMunicipalities, GROUPS, kinds, municipality, QUESTIONS } from './population';
import { randomSource } from './random-source';

export interface FalseChanges {
  readonly years: number;
  /** Share of unchanged years with a false word somewhere among 80 tests. */
  readonly anyFalse: number;
  /** The same with each p value taken by itself, without Holm. */
  readonly uncorrected: number;
  /** Share of years where the mean of one area, 0.8 steps higher in truth, is confirmed: in the area, and per question. */
  readonly foundArea: number;
  readonly foundQuestion: number;
}

export function falseChanges(respondents: number, runs: number, seed: number): FalseChanges {
  let [years, anyFalse, uncorrected, foundArea, foundQuestion] = [0, 0, 0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `change ${respondents} ${run}`);
    for (const before of drawMunicipalities(kinds.wide, 5, normal)) {
      const earlier = drawAnswers(before, respondents, chance, normal);
      const unchanged = compared(drawAnswers(before, respondents, chance, normal), earlier);
      years += 1;
      if (unchanged.some(({ mean, share }) => mean.word === 'confirmed' || share.word === 'confirmed')) anyFalse += 1;
      if (unchanged.some(({ mean, share }) => (mean.p ?? 1) <= 0.05 || (share.p ?? 1) <= 0.05)) uncorrected += 1;
      const after = municipality(
        before.levels.map((level, question) => (question < 3 ? level + 0.8 : level)),
        before.shares,
      );
      const changed = compared(drawAnswers(after, respondents, chance, normal), earlier);
      if (changed[QUESTIONS]!.mean.word === 'confirmed') foundArea += 1;
      foundQuestion += changed.slice(0, 3).filter(({ mean }) => mean.word === 'confirmed').length / 3;
    }
  }
  return {
    years,
    anyFalse: anyFalse / years,
    uncorrected: uncorrected / years,
    foundArea: foundArea / years,
    foundQuestion: foundQuestion / years,
  };
}

/** Thirty questions, then ten areas: one family. */
function compared(now: UnitAnswers, earlier: UnitAnswers): ComparedRow[] {
  const cells = (answers: UnitAnswers) => [
    ...comparedCells(measureUnit(answers, null), 5),
    ...comparedCells(measureUnit(answers, GROUPS), 5),
  ];
  const before = cells(earlier);
  return compareWithEarlier(cells(now).map((own, index) => ({ now: own, before: before[index] ?? null })));
}

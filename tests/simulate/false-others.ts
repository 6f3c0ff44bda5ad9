/** STATISTICS.md S4: how often a unit that differs from the others in nothing is told that it does. */
import { comparedCells } from '../../src/analysis/comparison/compared-cell';
import { compareWithOthers } from '../../src/analysis/comparison/compare-rows';
import { leaveEachOut } from '../../src/analysis/comparison/other-cells';
import { measureUnit } from '../../src/analysis/chance/smooth-units';
import type { Weight } from '../../src/settings/settings';
import { drawAnswers, drawMunicipalities, kinds } from './population';
import { randomSource } from './random-source';

/** Share of units with some false word among 60 tests; `sizes` has the unit's own respondents first, then the others'. */
export function falseOthers(sizes: readonly number[], runs: number, seed: number): Readonly<Record<Weight, number>> {
  const seen = { municipality: 0, answer: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `others ${sizes.join(' ')} ${run}`);
    const [all] = drawMunicipalities(kinds.wide, 1, normal);
    const cells = sizes.map((size) => comparedCells(measureUnit(drawAnswers(all!, size, chance, normal), null), 5));
    const rows = cells[0]!.map((own, column) => ({
      own,
      others: leaveEachOut(cells.map((unit) => unit[column]!))[0]!,
    }));
    for (const weight of ['municipality', 'answer'] as const) {
      if (
        compareWithOthers(rows, weight).some(
          ({ mean, share }) => mean.word === 'confirmed' || share.word === 'confirmed',
        )
      )
        seen[weight] += 1;
    }
  }
  return { municipality: seen.municipality / runs, answer: seen.answer / runs };
}

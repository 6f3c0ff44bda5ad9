/** STATISTICS.md S5: how often "Inget område sticker ut" is said, and which areas are pointed out. */
import { areasStandingOut } from '../../src/analysis/areas/stands-out';
import { ownMeans, ownShares } from '../../src/analysis/chance/own-values';
import { measureUnit } from '../../src/analysis/chance/smooth-units';
import { enoughAnswers } from '../analysis/chance/enough-answers';
import { fieldOf, medianLines } from '../../src/analysis/dividing-lines';
import { drawAnswers, drawMunicipalities, GROUPS, SCALE, type Kind } from './population';
import { randomSource } from './random-source';

export interface NoArea {
  readonly units: number;
  /** Share of units where no area is pointed out. */
  readonly none: number;
  /** Areas pointed out per unit that are not the third or the seventh. */
  readonly others: number;
}

export function noArea(kind: Kind, name: string, respondents: number, runs: number, seed: number): NoArea {
  let [units, none, others] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `areas ${name} ${respondents} ${run}`);
    const answers = drawMunicipalities(kind, 5, normal).map((of) => drawAnswers(of, respondents, chance, normal));
    const points = answers.map((own) => {
      const measured = measureUnit(own, GROUPS);
      const takesPart = enoughAnswers(measured, 5);
      return measured.ratings.means.map((mean, column) => ({
        selfRating: takesPart[column] ? ((mean - SCALE.min) / (SCALE.max - SCALE.min)) * 100 : null,
        dontKnowShare: takesPart[column] ? measured.dontKnows.means[column]! : null,
      }));
    });
    const lines = medianLines('joint', points.flat());
    answers.forEach((own, unit) => {
      const fields = points[unit]!.map((point) => fieldOf(point, lines));
      const { areas, verdict } = areasStandingOut(ownMeans(own, GROUPS), ownShares(own, GROUPS), fields, 5);
      units += 1;
      if (verdict !== 'some') none += 1;
      others += areas.filter((area, index) => area?.standsOut && index !== 2 && index !== 6).length;
    });
  }
  return { units, none: none / units, others: others / units };
}

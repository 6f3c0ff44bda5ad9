/** STATISTICS.md S2: how often the 90 % range of a question's place holds its true place, and how wide it is. */
import { measureUnit, smoothUnits } from '../../src/analysis/chance/smooth-units';
import { enoughAnswers } from '../analysis/chance/enough-answers';
import { places } from '../../src/analysis/rank/places';
import { rankRanges } from '../../src/analysis/rank/rank-ranges';
import { startScore } from '../../src/analysis/start-score';
import { drawAnswers, drawMunicipalities, kinds, SCALE } from './population';
import { randomSource } from './random-source';
import { runningPart, type Part } from './running-part';
import { truthOf } from './truth';

export interface RankCoverage {
  readonly all: Part;
  /** Of those drawn among the five highest. */
  readonly topFive: Part;
  /** Places from one end to the other, both counted, of the five highest. */
  readonly width: number;
}

export function rankCoverage(respondents: number, runs: number, seed: number): RankCoverage {
  const [all, topFive] = [runningPart(), runningPart()];
  let [width, widths] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `rank ${respondents} ${run}`);
    const drawn = drawMunicipalities(kinds.wide, 5, normal);
    const measured = drawn.map((of) => measureUnit(drawAnswers(of, respondents, chance, normal), null));
    const takesPart = measured.map((own) => enoughAnswers(own, 5));
    const { points } = smoothUnits(measured, takesPart);
    measured.forEach(({ ratings, dontKnows }, unit) => {
      const taking = takesPart[unit]!;
      const scores = scoresOf(ratings.means, dontKnows.means).map((score, column) => (taking[column] ? score : null));
      const truth = truthOf(drawn[unit]!);
      const truePlaces = places(
        scoresOf(truth.means, truth.shares).map((score, column) => (taking[column] ? score : null)),
      );
      const seenPlaces = places(scores);
      rankRanges(points[unit]!, scores, SCALE, { seed, unitId: `${run} ${unit}` }).forEach((range, column) => {
        if (range === null) return;
        const holds = truePlaces[column]! >= range[0] && truePlaces[column]! <= range[1];
        all.note(holds);
        if (seenPlaces[column]! > 5) return;
        topFive.note(holds);
        width += range[1] - range[0] + 1;
        widths += 1;
      });
    });
    all.endRun();
    topFive.endRun();
  }
  return { all: all.result(), topFive: topFive.result(), width: width / widths };
}

const scoresOf = (means: readonly number[], shares: readonly number[]): number[] =>
  means.map((mean, column) => startScore(((mean - SCALE.min) / (SCALE.max - SCALE.min)) * 100, shares[column]!));

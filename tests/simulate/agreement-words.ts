/** STATISTICS.md S6: how often "Vi är överens" and "Vi ser olika" are said, by how far answers really spread. */
import { agreement } from '../../src/analysis/statistics/agreement';
import { wholeNumberVariance } from '../../src/analysis/statistics/whole-number-variance';
import { normalDistribution } from '../../src/analysis/statistics/normal-distribution';
import { SCALE } from './population';
import { randomSource } from './random-source';

const STEPS = [1, 2, 3, 4, 5, 6] as const;
/** Where the population's ratings lie. */
const LEVEL = 3.3;

/** Chance of each step: a normal rating rounded and cut to the scale so that the answers' own SD is `sd`. */
export function stepChances(sd: number): readonly number[] {
  let [low, high] = [0.01, 60];
  for (let round = 0; round < 80; round += 1) {
    const middle = (low + high) / 2;
    if (sdOf(rounded(middle)) < sd) low = middle;
    else high = middle;
  }
  return rounded((low + high) / 2);
}

/** All answers alike likely: what the limits are made from. */
export const AT_RANDOM: readonly number[] = STEPS.map(() => 1 / STEPS.length);

export function sdOf(chances: readonly number[]): number {
  const moment = (power: number): number =>
    chances.reduce((sum, chance, index) => sum + chance * STEPS[index]! ** power, 0);
  return Math.sqrt(moment(2) - moment(1) ** 2);
}

function rounded(spread: number): readonly number[] {
  const under = (step: number): number => normalDistribution((step + 0.5 - LEVEL) / spread);
  return STEPS.map((step) => (step === 6 ? 1 : under(step)) - (step === 1 ? 0 : under(step - 1)));
}

export function agreementWords(
  chances: readonly number[],
  rated: number,
  runs: number,
  seed: number,
): { readonly agree: number; readonly differ: number } {
  const { chance } = randomSource(seed, `agreement ${sdOf(chances).toFixed(3)} ${rated}`);
  const seen = { agree: 0, differ: 0 };
  for (let run = 0; run < runs; run += 1) {
    let [sum, squares] = [0, 0];
    for (let person = 0; person < rated; person += 1) {
      const step = stepAt(chances, chance());
      sum += step;
      squares += step * step;
    }
    const word = agreement(rated, wholeNumberVariance(rated, sum, squares), SCALE);
    if (word !== null) seen[word] += 1;
  }
  return { agree: seen.agree / runs, differ: seen.differ / runs };
}

function stepAt(chances: readonly number[], draw: number): number {
  let left = draw;
  for (const [index, part] of chances.entries()) {
    left -= part;
    if (left < 0) return index;
  }
  return chances.length - 1;
}

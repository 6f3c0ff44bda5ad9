/** How far up or down each question's place could be: 90 % of drawn rankings (STATISTICS.md rule 8). */
import type { SmoothPoints } from '../chance/field-chances';
import { normalChance, seededChance, type Chance } from '../statistics/seeded-chance';
import { places } from './places';

export type RankRange = readonly [from: number, to: number];

/** At 500 an end may be one place off, never a word: words use no draws. */
export const DRAWS = 500;
const TAIL = 0.05;
const ROUNDING = 1e-9;

/**
 * Draws every question's two smoothed values, without the unit's level (it moves all alike), ranks each draw and widens the range
 * to hold the place. Seeded by seed and unit, so that order and splitting over runs change nothing. Null where the question has
 * no place or takes no part.
 */
export function rankRanges(
  { rating, dontKnow }: SmoothPoints,
  scores: readonly (number | null)[],
  scale: { readonly min: number; readonly max: number },
  { seed, unitId, draws = DRAWS }: { readonly seed: number; readonly unitId: string; readonly draws?: number },
): (RankRange | null)[] {
  const drawn = places(scores).flatMap((place, column) => {
    const [x, y] = [rating.cells[column], dontKnow.cells[column]];
    return place !== null && x && y ? [{ column, place, x, y, xSd: Math.sqrt(x.variance), ySd: Math.sqrt(y.variance) }] : [];
  });
  const seen = rankCounts(drawn.length, draws, normalChance(seededChance(seed, unitId)), (index, normal) => {
    const { x, y, xSd, ySd } = drawn[index] as (typeof drawn)[number];
    const mean = Math.min(scale.max, Math.max(scale.min, x.mean + xSd * normal()));
    const share = Math.sin(Math.min(Math.PI / 2, Math.max(0, y.mean + ySd * normal()))) ** 2;
    // The square of the start score, up to a factor, ranks as the score does.
    return (scale.max - mean) * share;
  });
  const ranges = scores.map((): RankRange | null => null);
  drawn.forEach(({ column, place }, index) => {
    const counts = seen.subarray(index * drawn.length, (index + 1) * drawn.length);
    ranges[column] = [
      Math.min(place, rankAt(counts, Math.ceil(TAIL * draws - ROUNDING))),
      Math.max(place, rankAt(counts, Math.ceil((1 - TAIL) * draws - ROUNDING))),
    ];
  });
  return ranges;
}

/** Per question, how many draws gave it each rank: 1 + number drawn higher, by counting them (faster here than sorting). */
function rankCounts(questions: number, draws: number, normal: Chance, draw: (index: number, normal: Chance) => number): Int32Array {
  const counts = new Int32Array(questions * questions);
  const scores = new Float64Array(questions);
  for (let round = 0; round < draws; round += 1) {
    for (let index = 0; index < questions; index += 1) scores[index] = draw(index, normal);
    for (let index = 0; index < questions; index += 1) {
      const own = scores[index] as number;
      let higher = 0;
      for (let other = 0; other < questions; other += 1) if ((scores[other] as number) > own) higher += 1;
      (counts[index * questions + higher] as number) += 1;
    }
  }
  return counts;
}

/** The rank of the draw that is number `nth` from the smallest rank. */
function rankAt(counts: Int32Array, nth: number): number {
  let seen = 0;
  for (let rank = 0; rank < counts.length; rank += 1) {
    seen += counts[rank] as number;
    if (seen >= nth) return rank + 1;
  }
  return counts.length;
}

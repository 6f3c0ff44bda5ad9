/** How far up or down each question's place could be: 90 % of drawn rankings (STATISTICS.md rule 8). */
import type { SmoothPoints } from '../chance/field-chances';
import { fillWithNormals, seededChance } from '../statistics/seeded-chance';
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
    return place !== null && x && y ? [{ column, place, x, y }] : [];
  });
  const values = (of: (one: (typeof drawn)[number]) => number): Float64Array => Float64Array.from(drawn, of);
  const [means, meanSds] = [values(({ x }) => x.mean), values(({ x }) => Math.sqrt(x.variance))];
  const [shares, shareSds] = [values(({ y }) => y.mean), values(({ y }) => Math.sqrt(y.variance))];
  const chance = seededChance(seed, unitId);
  const normals = new Float64Array(2 * drawn.length);
  const seen = rankCounts(drawn.length, draws, (into) => {
    fillWithNormals(chance, normals);
    for (let index = 0; index < into.length; index += 1) {
      const mean = (means[index] as number) + (meanSds[index] as number) * (normals[2 * index] as number);
      const share = (shares[index] as number) + (shareSds[index] as number) * (normals[2 * index + 1] as number);
      const sine = Math.sin(Math.min(Math.PI / 2, Math.max(0, share)));
      // The square of the start score, up to a factor, ranks as the score does.
      into[index] = (scale.max - Math.min(scale.max, Math.max(scale.min, mean))) * (sine * sine);
    }
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

/**
 * Per question, how many draws gave it each rank: 1 + number drawn higher. `draw` puts one draw's scores into the array. The order of
 * the draw before is nearly that of the next, so putting it right takes few moves.
 */
function rankCounts(questions: number, draws: number, draw: (into: Float64Array) => void): Int32Array {
  const counts = new Int32Array(questions * questions);
  const scores = new Float64Array(questions);
  const order = Int32Array.from(scores, (_, index) => index);
  for (let round = 0; round < draws; round += 1) {
    draw(scores);
    for (let place = 1; place < questions; place += 1) {
      const index = order[place] as number;
      const own = scores[index] as number;
      let at = place;
      for (; at > 0 && (scores[order[at - 1] as number] as number) < own; at -= 1) order[at] = order[at - 1] as number;
      order[at] = index;
    }
    let higher = 0;
    for (let place = 0; place < questions; place += 1) {
      const index = order[place] as number;
      if (place > 0 && (scores[index] as number) < (scores[order[place - 1] as number] as number)) higher = place;
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

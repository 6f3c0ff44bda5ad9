/** What the rounded figures of an area leave open of its respondents' own values. */
import type { Figures, Interval, UnitResult } from '../../../src/analysis/analysis';
import { SCALE } from './made-world';

/** From so many respondents, as the rule says. */
export const LARGE = 40;
const RANGE = SCALE.max - SCALE.min;

/**
 * Of a large unit an area's figure may be made of its questions' figures. Where it is as they are, nobody can know that it is of the
 * people's own values.
 */
export function isOfPeople({ respondents, questions, areas }: UnitResult, figure: 'mean' | 'dontKnowShare'): boolean {
  const values = questions.map((question) => question[figure]);
  const of = areas[0]?.[figure] ?? null;
  if (of === null || (respondents ?? 0) < LARGE || values.includes(null)) return true;
  const average = values.reduce<number>((sum, one) => sum + (one ?? 0), 0) / values.length;
  return Math.abs(of - average) > (figure === 'mean' ? 0.05 : 0.005) + 1e-9;
}

export const doubled = ([low, high]: Interval): Interval => [2 * low, 2 * high];
export const around = (value: number, half: number): Interval => [value - half, value + half];
const both = (...limits: readonly Interval[]): Interval => [
  Math.max(...limits.map(([low]) => low)),
  Math.min(...limits.map(([, high]) => high)),
];

/** What the rounded figures of an area leave open: its mean in steps, its share. */
export function areaLimits({ mean, selfRating, dontKnowShare, startScore }: Figures): {
  readonly mean: Interval | null;
  readonly share: Interval | null;
} {
  const rating =
    (mean ?? selfRating) === null
      ? null
      : both(around((mean ?? NaN) - SCALE.min, 0.05), around(((selfRating ?? NaN) / 100) * RANGE, 0.005 * RANGE));
  const share = dontKnowShare === null ? null : around(dontKnowShare, 0.005);
  if (rating === null || share === null || startScore === null) return { mean: rating, share };
  // The start score is √((100 − self-rating) · 100 · share).
  const [low, high] = [Math.max(0, startScore - 0.5) ** 2 / 1e4, (startScore + 0.5) ** 2 / 1e4];
  const lacking = rating.map((end) => 1 - end / RANGE) as [number, number];
  const byScore: Interval = [1 - high / Math.max(1e-9, share[0]), 1 - low / Math.max(1e-9, share[1])];
  const shareByScore: Interval = [low / Math.max(1e-9, lacking[0]), high / Math.max(1e-9, lacking[1])];
  return {
    mean: both(rating, [byScore[0] * RANGE, byScore[1] * RANGE]),
    share: both(share, shareByScore),
  };
}

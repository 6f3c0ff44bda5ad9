/** Single cells of the generated tabs: a figure or nothing, words, and how far a self-rating may be off. */
import type { Analysis, Figures } from '../../analysis/analysis';
import type { Words } from '../../messages';
import { selfRatingInterval } from '../four-field-chart';
import type { NumberFormat, TableCell } from './table';

export const wordCell = (text: string): TableCell => ({ text });

export const figureCell = (value: number | null | undefined, format: NumberFormat): TableCell =>
  value === null || value === undefined ? { text: '' } : { number: value, format };

/** The longer of the two sides, 0–100, since the interval is cut at the scale's ends. */
export function marginCell(
  { selfRating, meanInterval }: Pick<Figures, 'selfRating' | 'meanInterval'>,
  scale: Analysis['scale'],
  words: Words,
): TableCell {
  const interval = selfRatingInterval(meanInterval, scale);
  if (selfRating === null || interval === null) return { text: '' };
  const margin = Math.max(selfRating - interval[0], interval[1] - selfRating);
  return margin < 1e-9 ? { text: words.municipalityWords.everyoneAlike } : { number: margin, format: 'whole' };
}

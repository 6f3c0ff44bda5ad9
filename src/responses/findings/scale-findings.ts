/** The scale of the settings beside the numbers that people chose: a step at an end that nobody chose, or nobody who says "don't know". */
import type { Finding } from '../../messages/finding';
import type { CodeCounts } from '../matrix/code-counts';
import type { Settings } from '../../settings/settings';

/** Fewer ratings say nothing of the scale. */
const ENOUGH = 30;

/** Ratings are told as people wrote them, before any is turned round. */
export function scaleFindings(counted: CodeCounts, scale: Settings['scale'], tab: string): Finding[] {
  const steps = scale.max - scale.min + 1;
  const counts = counted.together();
  const rated = counts.subarray(1, steps + 1);
  const ratings = rated.reduce((sum, count) => sum + count, 0);
  if (ratings < ENOUGH) return [];
  const lowest = rated.findIndex((count) => count > 0) + scale.min;
  const highest = rated.reduce((last, count, step) => (count > 0 ? step : last), 0) + scale.min;
  const place = { tab };
  return [
    ...(highest < scale.max || lowest > scale.min
      ? [
          {
            severity: 'warning',
            code: 'SCALE_NOT_USED',
            place,
            details: { ...scale, lowest, highest, ratings },
          } as const,
        ]
      : []),
    ...(counts[steps + 1] === 0
      ? [{ severity: 'warning', code: 'NOBODY_DOES_NOT_KNOW', place, details: { highest, ratings } } as const]
      : []),
  ];
}

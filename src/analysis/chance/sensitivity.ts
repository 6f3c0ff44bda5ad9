/** Känslighet: whether a point stays in its field whichever way the chart is divided (STATISTICS.md rule 4). */
import type { Lines } from '../../settings/settings';
import type { DividingLines, Figures, Sensitivity } from '../analysis';
import { fieldOf } from '../dividing-lines';

export type { Sensitivity };

/** Null where the point has no field under one of them. */
export function sensitivity(
  point: Pick<Figures, 'selfRating' | 'dontKnowShare'>,
  lines: Readonly<Record<Lines, DividingLines>>,
): Sensitivity | null {
  const joint = fieldOf(point, lines.joint);
  const own = fieldOf(point, lines.own);
  const fixed = fieldOf(point, lines.fixed);
  if (joint === null || own === null || fixed === null) return null;
  return { fields: { joint, own, fixed }, same: joint === own && own === fixed };
}

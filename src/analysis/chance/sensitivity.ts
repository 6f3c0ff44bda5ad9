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
  const gemensam = fieldOf(point, lines.gemensam);
  const egen = fieldOf(point, lines.egen);
  const fasta = fieldOf(point, lines.fasta);
  if (gemensam === null || egen === null || fasta === null) return null;
  return { fields: { gemensam, egen, fasta }, same: gemensam === egen && egen === fasta };
}

/** Where the four-field chart is divided, and the field of a point (STATISTICS.md rule 4). */
import type { Lines, Settings } from '../settings/settings';
import type { DividingLines, Field, Figures } from './analysis';
import { median } from './statistics/median';

/** "Many do not know" is never said of a smaller share. */
const LOWEST_SHARE = 0.05;
/** Closer than this is on the line. */
const EQUAL = 1e-9;

type Point = Pick<Figures, 'selfRating' | 'dontKnowShare'>;

export const fixedLines = (settings: Pick<Settings, 'fixedSelfRating' | 'fixedDontKnowPercent'>): DividingLines => ({
  kind: 'fixed',
  selfRating: settings.fixedSelfRating,
  dontKnowShare: Math.max(LOWEST_SHARE, settings.fixedDontKnowPercent / 100),
});

/** Medians over the cells that take part: those with both figures shown. */
export function medianLines(kind: Lines, cells: readonly Point[]): DividingLines {
  const points = cells.filter((cell) => cell.selfRating !== null && cell.dontKnowShare !== null);
  const share = median(points.map((point) => point.dontKnowShare ?? 0));
  return {
    kind,
    selfRating: median(points.map((point) => point.selfRating ?? 0)),
    dontKnowShare: share === null ? null : Math.max(LOWEST_SHARE, share),
  };
}

/** A point on a line lies on its good side. Null where a figure or a line is missing. */
export function fieldOf(point: Point, lines: DividingLines): Field | null {
  if (
    point.selfRating === null ||
    point.dontKnowShare === null ||
    lines.selfRating === null ||
    lines.dontKnowShare === null
  )
    return null;
  const low = point.selfRating < lines.selfRating - EQUAL;
  const many = point.dontKnowShare > lines.dontKnowShare + EQUAL;
  if (low) return many ? 'startHere' : 'knownWeakness';
  return many ? 'unknownStrength' : 'knownStrength';
}

/** Areas in the orders that sentences and slides need. */
import type { AreaResult, UnitResult } from '../../analysis/analysis';

/** Start score falling; areas without one last, in the survey's order. */
export const byStartScore = ({ areas }: UnitResult): readonly AreaResult[] =>
  areas
    .map((area, place) => ({ area, place }))
    .sort((a, b) => (b.area.startScore ?? -1) - (a.area.startScore ?? -1) || a.place - b.place)
    .map(({ area }) => area);

export const isShownArea = ({ selfRating, dontKnowShare }: AreaResult): boolean =>
  selfRating !== null || dontKnowShare !== null;

export const hiddenAreas = (unit: UnitResult): readonly AreaResult[] =>
  byStartScore(unit).filter((area) => !isShownArea(area));

/** The area with the highest self-rating; null where none is shown or only one is. */
export const strongestArea = ({ areas }: UnitResult): string | null => {
  const rated = areas.filter(({ selfRating }) => selfRating !== null);
  if (rated.length < 2) return null;
  return rated.reduce((best, area) => ((area.selfRating ?? 0) > (best.selfRating ?? 0) ? area : best)).area;
};

/** The two areas where most answer don't know (one where there are only two or three areas), most first. */
export const leastKnownAreas = ({ areas }: UnitResult): readonly string[] => {
  const known = areas.filter(({ dontKnowShare }) => (dontKnowShare ?? 0) > 0);
  if (areas.length < 2) return [];
  const sorted = [...known].sort((a, b) => (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0));
  return sorted.slice(0, areas.length > 3 ? 2 : 1).map(({ area }) => area);
};

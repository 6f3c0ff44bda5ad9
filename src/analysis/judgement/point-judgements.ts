/** How sure each point's field is: its chance, its word, and whether the way to divide the chart matters (STATISTICS.md rules 4–7). */
import type { Lines } from '../../settings/settings';
import type { Judgement } from '../analysis';
import { certainty } from '../chance/certainty';
import { fieldChances, type LineVariances, type SmoothPoints } from '../chance/field-chances';
import { sensitivity } from '../chance/sensitivity';
import { smoothUnits } from '../chance/smooth-units';
import { fieldOf } from '../dividing-lines';
import type { ShownFigures } from '../hide-small-groups';
import type { UnitLevel } from './unit-to-judge';

export interface SmoothedUnit {
  readonly points: SmoothPoints;
  readonly lineVariances: LineVariances;
}

/** Both figures shown: only such cells take part in anything that is worked out across cells. */
const takesPart = ({ selfRating, dontKnowShare }: ShownFigures): boolean => selfRating !== null && dontKnowShare !== null;

/** All together, the first, is smoothed alone, but held against lines that the municipalities made. */
export function smoothLevels(levels: readonly UnitLevel[]): readonly SmoothedUnit[] {
  const smooth = (some: readonly UnitLevel[]): ReturnType<typeof smoothUnits> =>
    smoothUnits(some.map(({ measured }) => measured), some.map(({ figures }) => figures.map(takesPart)));
  const { points, lineVariances } = smooth(levels.slice(1));
  return [...smooth(levels.slice(0, 1)).points, ...points].map((one) => ({ points: one, lineVariances }));
}

export type PointJudgement = Pick<Judgement, 'chanceStartHere' | 'certainty' | 'sensitivity'>;

/** `anyDontKnow` false: nobody in the whole data answered "don't know", so nothing is said of chances. */
export function pointJudgements(
  { figures, lines }: UnitLevel,
  { points, lineVariances }: SmoothedUnit,
  respondents: number,
  { drawn, scale, anyDontKnow }: { readonly drawn: Lines; readonly scale: { readonly min: number; readonly max: number }; readonly anyDontKnow: boolean },
): readonly PointJudgement[] {
  const chances = fieldChances(points, lines[drawn], scale, lineVariances);
  return figures.map((point, column) => {
    const field = fieldOf(point, lines[drawn]);
    if (field === null) return { chanceStartHere: null, certainty: null, sensitivity: null };
    const chance = anyDontKnow ? (chances[column] ?? null) : null;
    return {
      chanceStartHere: chance && chance.startHere,
      certainty: certainty(chance && chance[field], respondents),
      sensitivity: sensitivity(point, lines),
    };
  });
}

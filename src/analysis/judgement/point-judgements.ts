/** How sure each point's field is: its chance, its word, and whether the way to divide the chart matters (STATISTICS.md rules 4–7). */
import type { Lines } from '../../settings/settings';
import type { Judgement } from '../analysis';
import { certainty } from '../chance/certainty';
import { fieldChances, type LineVariances, type SmoothPoints } from '../chance/field-chances';
import { sensitivity } from '../chance/sensitivity';
import { smoothUnits } from '../chance/smooth-units';
import { fieldOf } from '../dividing-lines';
import { takesPart } from './takes-part';
import type { Item } from '../units/counted-unit';
import type { UnitLevel, UnitToJudge } from './unit-to-judge';

export interface SmoothedUnit {
  readonly points: SmoothPoints;
  readonly lineVariances: LineVariances;
}

/** One per unit, in their order. Each group is smoothed by itself, but held against lines that the municipalities made. */
export function smoothLevels(units: readonly UnitToJudge[], item: Item): readonly SmoothedUnit[] {
  const groups = new Map<string, number[]>([['municipality', []]]);
  units.forEach(({ together }, index) => groups.set(together, [...(groups.get(together) ?? []), index]));
  const points: SmoothPoints[] = [];
  let lineVariances: LineVariances = { rating: 0, dontKnow: 0 };
  for (const [together, members] of groups) {
    const levels = members.map((index) => (units[index] as UnitToJudge).levels[item]);
    const smooth = smoothUnits(
      levels.map(({ measured }) => measured),
      levels.map(({ figures }) => figures.map(takesPart)),
    );
    if (together === 'municipality') lineVariances = smooth.lineVariances;
    members.forEach((index, place) => (points[index] = smooth.points[place] as SmoothPoints));
  }
  return points.map((one) => ({ points: one, lineVariances }));
}

export type PointJudgement = Pick<Judgement, 'chanceStartHere' | 'certainty' | 'sensitivity'>;

/** `smoothed` null: there are only aggregates, and no chance can be worked out. `anyDontKnow` false: nobody in the whole data answered "don't know", so nothing is said of chances. */
export function pointJudgements(
  { figures, lines }: UnitLevel,
  smoothed: SmoothedUnit | null,
  respondents: number,
  {
    drawn,
    scale,
    anyDontKnow,
  }: {
    readonly drawn: Lines;
    readonly scale: { readonly min: number; readonly max: number };
    readonly anyDontKnow: boolean;
  },
): readonly PointJudgement[] {
  const chances = smoothed ? fieldChances(smoothed.points, lines[drawn], scale, smoothed.lineVariances) : [];
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

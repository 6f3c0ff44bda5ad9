/** Every unit's dividing lines in all three ways to divide the chart, from what is shown (STATISTICS.md rule 4). */
import type { Lines, Settings } from '../settings/settings';
import type { DividingLines } from './analysis';
import { fixedLines, medianLines } from './dividing-lines';
import type { ShownUnit } from './hide-small-groups';

export interface UnitLines {
  readonly question: DividingLines;
  readonly area: DividingLines;
}

export type LinesOfUnit = Readonly<Record<Lines, UnitLines>>;

/** One per unit, all together first; the common lines are those of the municipalities. */
export function linesOfUnits(
  units: readonly ShownUnit[],
  settings: Pick<Settings, 'fixedSelfRating' | 'fixedDontKnowPercent'>,
): readonly LinesOfUnit[] {
  const always = fixedLines(settings);
  const fixed = { question: always, area: always };
  const joint = mediansOf(
    'joint',
    units.filter(({ unit }) => unit.level === 'municipality'),
  );
  return units.map((unit) => ({ joint, own: mediansOf('own', [unit]), fixed }));
}

/** Areas are averages and spread less than questions, so they have medians of their own. */
const mediansOf = (kind: Lines, units: readonly ShownUnit[]): UnitLines => ({
  question: medianLines(
    kind,
    units.flatMap(({ figures }) => figures.questions),
  ),
  area: medianLines(
    kind,
    units.flatMap(({ figures }) => figures.areas),
  ),
});

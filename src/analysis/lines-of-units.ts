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
  const fixed = fixedLines(settings);
  const fasta = { question: fixed, area: fixed };
  const gemensam = mediansOf(
    'gemensam',
    units.filter(({ unit }) => unit.level === 'municipality'),
  );
  return units.map((unit) => ({ gemensam, egen: mediansOf('egen', [unit]), fasta }));
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

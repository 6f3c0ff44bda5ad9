/** A unit in its tree with what was decided for it as a whole; the decisions are written into it as they fall. */
import type { Shown } from '../analysis';
import type { SuppressionUnit } from './suppression-unit';

export interface PlacedUnit {
  readonly unit: SuppressionUnit;
  readonly partitions: readonly (readonly PlacedUnit[])[];
  shown: Shown;
  /** False: no output names it. */
  listed: boolean;
}

/** Whether its own figures stand somewhere (some of their questions may still be hidden). */
export const isOpen = (placed: PlacedUnit): boolean => placed.shown === 'shown' && placed.listed;

/** Whether a sum minus its shown parts leaves this one's people in the rest. */
export const isInRest = (placed: PlacedUnit): boolean =>
  placed.unit.respondents > 0 && !isOpen(placed) && placed.unit.published !== true;

/** Whether the rest needs protection for its sake: a small group, or one that was hidden and is named. */
export const needsProtection = (placed: PlacedUnit): boolean =>
  isInRest(placed) && (placed.shown === 'few' || placed.listed);

export const everyone = (placed: PlacedUnit): readonly PlacedUnit[] => [
  placed,
  ...placed.partitions.flat().flatMap(everyone),
];

/** What a cell counts as: a rating, "don't know", not answered or invalid. Exactly these rules, everywhere (STATISTICS.md section 1). */
import type { Settings } from '../../settings/settings';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';

/** A code below `dontKnow` is a rating: steps above the scale's lower end. */
export interface Classifier {
  readonly classify: (cell: Cell) => number;
  readonly dontKnow: number;
  readonly blank: number;
  readonly invalid: number;
  /** How many codes there are. */
  readonly codes: number;
}

export type LabelSettings = Pick<Settings, 'scale' | 'values' | 'dontKnow' | 'blank'> &
  Partial<Pick<Settings, 'invalid'>>;

/**
 * In this order: a text that the settings give a number, one that means "don't know", one that means "not answered" (an empty
 * cell always does), one that a person has said is invalid, whole digits within the scale; all else is invalid and never guessed.
 */
export function createClassifier({ scale, values, dontKnow, blank, invalid = [] }: LabelSettings): Classifier {
  const steps = scale.max - scale.min + 1;
  const codes = new Map<string, number>([['', steps + 1]]);
  for (const label of invalid) codes.set(comparisonKey(label), steps + 2);
  for (const label of blank) codes.set(comparisonKey(label), steps + 1);
  for (const label of dontKnow) codes.set(comparisonKey(label), steps);
  for (const [label, value] of Object.entries(values)) codes.set(comparisonKey(label), value - scale.min);

  const classify = (cell: Cell): number => {
    const key = comparisonKey(cell);
    const named = codes.get(key);
    if (named !== undefined) return named;
    const value = /^[0-9]{1,9}$/.test(key) ? Number(key) : -1;
    return value >= scale.min && value <= scale.max ? value - scale.min : steps + 2;
  };
  return { classify, dontKnow: steps, blank: steps + 1, invalid: steps + 2, codes: steps + 3 };
}

/** The number that an invalid text such as "5 - Instämmer helt" begins with and so may stand for; null where it is none on the scale. */
export function suggestedValue(cell: Cell, scale: Settings['scale']): number | null {
  const found = /^(\d{1,9})\s*[-–—.:)]?\s+[\p{L}]/u.exec(cleanText(cell));
  const value = found ? Number(found[1]) : NaN;
  return value >= scale.min && value <= scale.max ? value : null;
}

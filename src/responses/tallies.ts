/**
 * What one pass over the answers leaves: whole-number counts per unit, which add up, so that parts of the answers can be
 * counted apart and merged in any order.
 */

/** Whole numbers kept for each number of answers in an area; see `areaSums`. */
export const AREA_SUMS = 6;

export interface Tallies {
  readonly scale: { readonly min: number; readonly max: number };
  readonly questionIds: readonly string[];
  /** Areas first, of which a question is in one at most; then categories, then dimensions. */
  readonly areas: readonly AreaQuestions[];
  /** Those of Kommuner in its order, with or without rows; where it has none, every named unit as it was first met. */
  readonly units: readonly UnitTally[];
  /** Rows that count in no unit and not in the total. */
  readonly unknown: UnitTally;
  readonly withoutUnit: UnitTally;
}

/** Delområde, kategori, dimension: wider ones hold the questions of several areas. */
export type AreaKind = 'area' | 'category' | 'dimension';

export interface AreaQuestions {
  readonly kind: AreaKind;
  readonly area: string;
  /** Positions in `questionIds`. */
  readonly questions: readonly number[];
}

export interface UnitTally {
  readonly id: string;
  readonly name: string;
  /** False for a municipality that is known but gets no results of its own. */
  readonly active: boolean;
  readonly rows: number;
  /**
   * Per question: how many cells hold each rating (scale steps from the lower end up, reversed where the question is), then
   * "don't know", not answered and invalid.
   */
  readonly counts: Uint32Array;
  /**
   * Per area (category, dimension), and within it per number k = 1 … questions of a respondent's answers there: of those who rated k questions how
   * many, the sum of their steps' sums and of its squares; of those who answered k (rated or "don't know") how many, the sum
   * of their "don't know" and of its squares. Means of own means follow exactly, in whatever order rows come (STATISTICS.md rule 2).
   */
  readonly areaSums: Float64Array;
}

/** Codes per question in `counts`: the scale's steps, "don't know", not answered, invalid. */
export const codesPerQuestion = (scale: Tallies['scale']): number => scale.max - scale.min + 4;

export const emptyUnit = (
  unit: Pick<UnitTally, 'id' | 'name' | 'active'>,
  { scale, questionIds, areas }: Pick<Tallies, 'scale' | 'questionIds' | 'areas'>,
): UnitTally => ({
  ...unit,
  rows: 0,
  counts: new Uint32Array(questionIds.length * codesPerQuestion(scale)),
  areaSums: new Float64Array(areas.reduce((sum, { questions }) => sum + questions.length, 0) * AREA_SUMS),
});

/** Adds one respondent's value to three of `areaSums`, from `at` on: how many, their sum, the sum of its squares. */
export function addToSums(sums: Float64Array, at: number, value: number): void {
  (sums[at] as number) += 1;
  (sums[at + 1] as number) += value;
  (sums[at + 2] as number) += value * value;
}

/** Sum of two tallies of the same unit. */
export const addUnits = (a: UnitTally, b: UnitTally): UnitTally => ({
  ...a,
  rows: a.rows + b.rows,
  counts: a.counts.map((count, index) => count + (b.counts[index] ?? 0)),
  areaSums: a.areaSums.map((sum, index) => sum + (b.areaSums[index] ?? 0)),
});

/** Tallies of two parts of the answers to the same survey, as if counted in one pass. */
export function mergeTallies(a: Tallies, b: Tallies): Tallies {
  const units = new Map(a.units.map((unit) => [unit.id, unit]));
  for (const unit of b.units) {
    const known = units.get(unit.id);
    units.set(unit.id, known ? addUnits(known, unit) : unit);
  }
  return {
    ...a,
    units: [...units.values()],
    unknown: addUnits(a.unknown, b.unknown),
    withoutUnit: addUnits(a.withoutUnit, b.withoutUnit),
  };
}

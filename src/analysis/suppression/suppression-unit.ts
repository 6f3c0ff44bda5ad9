/**
 * What the protection of small groups needs to know of a unit: how many people, what they answered to each question and area,
 * and which units it is divided into. One tree per year.
 */

/** Sum and sum of squares of one value per person, on any scale that all units share (steps above the scale's lower end). */
export interface Moments {
  readonly sum: number;
  readonly squares: number;
}

/** One question or area in one unit. For an area, people with an own share and with an own mean (STATISTICS.md rule 2). */
export interface SuppressionCell {
  /** People who rated or said vet ej. */
  readonly answering: number;
  readonly rated: number;
  readonly ratings: Moments;
  /** Of vet ej as 1/0 (a question: both are the number of vet ej) or of own shares (an area). */
  readonly shares: Moments;
}

export const NO_CELL: SuppressionCell = {
  answering: 0,
  rated: 0,
  ratings: { sum: 0, squares: 0 },
  shares: { sum: 0, squares: 0 },
};

export interface SuppressionUnit {
  /** Unique in its tree. */
  readonly id: string;
  readonly respondents: number;
  /** As many, in the same order, in every unit of a tree. */
  readonly questions: readonly SuppressionCell[];
  readonly areas: readonly SuppressionCell[];
  /**
   * Ways in which the unit is divided: municipalities under the total; förvaltningar and, apart from them, role groups under a
   * municipality. The units of one way must add up to this unit: people in none of them are one unit with `listed: false`.
   */
  readonly partitions: readonly (readonly SuppressionUnit[])[];
  /** False: counted in what it is part of, but no output names it (Aktiv = Nej, people without a förvaltning). Default true. */
  readonly listed?: boolean;
  /** True: an earlier report showed all of it, so hiding it now protects nobody. Default false. */
  readonly published?: boolean;
}

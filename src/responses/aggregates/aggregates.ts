/** Ready aggregates: what a tool gives that releases no rows, one cell per unit and question. */
import type { AnswerMatrix } from '../matrix/answer-matrix';

export interface AggregateCell {
  readonly rated: number;
  readonly dontKnow: number;
  /** Null where the aggregate does not say. */
  readonly blank: number | null;
  readonly invalid: number | null;
  /** Of the ratings in scale points, reversed where the question is; null where nobody rated. */
  readonly mean: number | null;
  /** n − 1; null where the aggregate does not say, or with under two ratings. */
  readonly sd: number | null;
  /** How many chose each step of the scale, reversed where the question is; none where the aggregate gives a mean instead. */
  readonly ratings?: readonly number[] | null;
}

export interface AggregateUnit {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** The largest number of people that any question shows, not answered included, and at least as many as its parts have. */
  readonly rows: number;
  /** One per question. */
  readonly cells: readonly AggregateCell[];
}

export interface Aggregates {
  readonly scale: AnswerMatrix['scale'];
  readonly questionIds: readonly string[];
  /** Municipalities: those of Kommuner in its order, else as they were first met. */
  readonly units: readonly AggregateUnit[];
  /** Departments and role groups with the municipality's position in `units`; none where the aggregate has none. */
  readonly departments: readonly (AggregateUnit & { readonly unit: number })[];
  readonly roles: readonly (AggregateUnit & { readonly unit: number })[];
  /** No mean has more than one decimal: rounded, and therefore nothing to test by. */
  readonly meansRounded: boolean;
}

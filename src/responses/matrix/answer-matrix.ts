/**
 * The answers of a survey, respondents × questions, as small integers: all that is counted and asked of them later is worked out of
 * this one matrix, whichever form they came in.
 */
import type { AreaQuestions } from './areas-of';
import type { RowGroups } from '../units/group-register';

/** A municipality. */
export interface MatrixUnit {
  readonly id: string;
  readonly name: string;
  /** False for one that is known but gets no results of its own. */
  readonly active: boolean;
}

export interface AnswerMatrix {
  /** Ends of the rating scale. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly questionIds: readonly string[];
  /** Areas first, of which a question is in one at most; then categories, then dimensions. */
  readonly areas: readonly AreaQuestions[];
  /** Respondents who count in a known municipality, in the order in which they stand. */
  readonly rows: number;
  /**
   * Row by row, one code per question: 0 not answered (or invalid), 1 … K the scale's K steps from its lower end up (reversed
   * where the question is), K + 1 "don't know".
   */
  readonly codes: Uint8Array | Uint16Array;
  /** Cells that are no answer and count as not answered, as positions in `codes`. */
  readonly invalid: ReadonlySet<number>;
  /** Those of Kommuner in its order, with or without rows; where it has none, every named one as it was first met. */
  readonly units: readonly MatrixUnit[];
  /** Position in `units` of each row. */
  readonly unitOfRow: Int32Array;
  /** "Redovisas som" applied; no groups where the answers have no such column. */
  readonly departments: RowGroups;
  readonly roles: RowGroups;
}

/** A unit of any level with all that was counted of it, before anything is hidden. It never leaves this folder's parent. */
import type { Level } from '../analysis';
import type { UnitAnswers } from '../chance/unit-answers';
import type { Measured } from './raw-figures';

/** What a unit has figures of, in the order in which outputs have them. */
export const ITEMS = ['questions', 'areas', 'categories', 'dimensions'] as const;
export type Item = (typeof ITEMS)[number];
export type PerItem<T> = Readonly<Record<Item, T>>;

export const perItem = <T>(make: (item: Item) => T): PerItem<T> => ({
  questions: make('questions'),
  areas: make('areas'),
  categories: make('categories'),
  dimensions: make('dimensions'),
});

export interface CountedUnit {
  readonly id: string;
  readonly name: string;
  readonly ownName: string;
  readonly level: Level;
  /** Id of the municipality that it is or lies in; null for all together. */
  readonly municipality: string | null;
  /** False: its people count in what it is part of, but it gets no results (Aktiv = Nej; people in no department). */
  readonly listed: boolean;
  readonly rows: number;
  readonly invited: number | null;
  readonly measured: PerItem<readonly Measured[]>;
  /** Null: only aggregates are known. */
  readonly answers: UnitAnswers | null;
}

/** One measurement. Units: municipalities, departments, role groups, each level in the order of outputs. */
export interface CountedSurvey {
  readonly scale: { readonly min: number; readonly max: number };
  readonly questionIds: readonly string[];
  /** Names and questions (positions) of each area, category and dimension. */
  readonly groups: PerItem<readonly { readonly name: string; readonly questions: readonly number[] }[]>;
  readonly units: readonly CountedUnit[];
}

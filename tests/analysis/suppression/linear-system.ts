/** A linear system and HiGHS: what is the least and the most that a sum of its variables can be. */
import type { Highs, Model } from 'highs';

export type Interval = readonly [low: number, high: number];
export type Terms = readonly (readonly [variable: number, factor: number])[];

/** No group is larger; what could be larger is as good as endless. */
export const MANY = 10_000;
const ROUNDING = 1e-6;

export interface LinearSystem {
  readonly variable: (low: number, high: number) => number;
  /** low ≤ the terms' sum ≤ high. */
  readonly row: (terms: Terms, low: number, high: number) => void;
  readonly extremes: (terms: Terms) => Interval;
  /** True where the sum can be nothing but 0. */
  readonly isZero: (terms: Terms) => boolean;
  readonly dispose: () => void;
}

export function linearSystem(highs: Highs): LinearSystem {
  const model: Model = highs.createModel();
  model.options.set({ output_flag: false });
  let count = 0;
  const end = (terms: Terms, sense: 'minimize' | 'maximize'): number => {
    terms.forEach(([index, factor]) => model.changeColCost(index, factor));
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    const { modelStatus } = model.run();
    if (modelStatus !== highs.constants.modelStatus.optimal)
      throw new Error(`the outsider's system has no optimum: ${modelStatus}`);
    const value = model.getObjectiveValue();
    terms.forEach(([index]) => model.changeColCost(index, 0));
    return value;
  };
  return {
    variable: (low, high) => {
      model.addVar(low, high);
      count += 1;
      return count - 1;
    },
    row: (terms, low, high) => {
      model.addRow(low, high, { indices: terms.map(([index]) => index), values: terms.map(([, factor]) => factor) });
    },
    extremes: (terms) => [end(terms, 'minimize'), end(terms, 'maximize')],
    isZero: (terms) => Math.abs(end(terms, 'minimize')) < ROUNDING && Math.abs(end(terms, 'maximize')) < ROUNDING,
    dispose: () => model.dispose(),
  };
}

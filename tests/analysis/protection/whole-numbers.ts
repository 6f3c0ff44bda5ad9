/** A system of equations and limits on numbers of people, and HiGHS: can a sum be anything but what it is? */
import type { Highs, Model } from 'highs';

export type Terms = readonly (readonly [variable: number, factor: number])[];

export interface System {
  readonly variable: () => number;
  /** low ≤ the terms' sum ≤ high. */
  readonly row: (terms: Terms, low: number, high: number) => void;
  /** False only where it is certain that the sum can be nothing but `from`; undecided within the time is told apart. */
  readonly canDiffer: (terms: Terms, from: number) => boolean | 'undecided';
  /** Throws where a row does not hold of the values: then it was read wrongly. */
  readonly mustAllow: (values: ReadonlyMap<number, number>) => void;
  readonly dispose: () => void;
}

/** No group is larger. */
const MANY = 1000;
/** Whole numbers differ by one at least, and the sums asked about are of whole numbers. */
const STEP = { whole: 1, real: 1e-3 } as const;
const ROUNDING = 1e-6;
const SECONDS = 5;

/** `numbers`: `real` asks about the larger set of what is possible if people could be cut up, which is quick, and finds less. */
export function system(highs: Highs, numbers: 'whole' | 'real'): System {
  const model: Model = highs.createModel();
  model.options.set({ output_flag: false, time_limit: SECONDS, mip_max_improving_sols: 1 });
  const { modelStatus, variableType } = highs.constants;
  const worlds: Float64Array[] = [];
  const read: (readonly [Terms, number, number])[] = [];
  let [count, rows] = [0, 0];
  const entries = (terms: Terms) => ({
    indices: terms.map(([variable]) => variable),
    values: terms.map(([, factor]) => factor),
  });
  const valueIn = (world: Float64Array, terms: Terms): number =>
    terms.reduce((sum, [variable, factor]) => sum + (world[variable] ?? 0) * factor, 0);

  /** Another world in which the sum lies between the two. */
  const search = (terms: Terms, low: number, high: number): boolean | 'undecided' => {
    model.addRow(low, high, entries(terms));
    model.zeroAllClocks();
    const status = model.run().modelStatus;
    const found = status === modelStatus.optimal || status === modelStatus.solutionLimit;
    if (found) worlds.push(model.getSolution().colValue.slice());
    model.deleteRows({ kind: 'range', from: rows, to: rows });
    return found || (status === modelStatus.infeasible ? false : 'undecided');
  };
  return {
    variable: () => {
      model.addVar(0, MANY);
      if (numbers === 'whole') model.changeColIntegrality(count, variableType.integer);
      count += 1;
      return count - 1;
    },
    row: (given, low, high) => {
      model.addRow(low - ROUNDING, high + ROUNDING, entries(gathered(given)));
      rows += 1;
      read.push([given, low, high]);
    },
    mustAllow: (values) => {
      for (const [terms, low, high] of read) {
        const sum = terms.reduce((all, [variable, factor]) => all + (values.get(variable) ?? 0) * factor, 0);
        if (sum < low - ROUNDING || sum > high + ROUNDING) throw new Error(`${low} ≤ ${sum} ≤ ${high} does not hold`);
      }
    },
    canDiffer: (asked, from) => {
      const terms = gathered(asked);
      if (terms.length === 0) return false;
      const step = STEP[numbers];
      if (worlds.some((world) => Math.abs(valueIn(world, terms) - from) >= step / 2)) return true;
      const more = search(terms, from + step, Infinity);
      if (more === true) return true;
      const less = search(terms, -Infinity, from - step);
      return less === true || (more === false && less === false ? false : 'undecided');
    },
    dispose: () => model.dispose(),
  };
}

/** Each variable once, those that cancel not at all. */
function gathered(terms: Terms): Terms {
  const factors = new Map<number, number>();
  for (const [variable, factor] of terms) factors.set(variable, (factors.get(variable) ?? 0) + factor);
  return [...factors].filter(([, factor]) => factor !== 0);
}

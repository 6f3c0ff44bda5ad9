/** One question in one municipality: which of its parts' figures are hidden, until nothing hidden follows from what is shown. */
import { addAnswers, allAlike, hidesItself, type Cell, type Layer } from './cell';
import { hideLayer, type Crossed, type Divided, type Hiding } from './hide-layer';

/** One division as it answered one question; parts in the order of outputs. */
export interface DividedCell {
  readonly cells: readonly Cell[];
  /** Respondents of each part. */
  readonly sizes: readonly number[];
  /** Parts of which no output shows anything: hidden altogether, never named. */
  readonly out: ReadonlySet<number>;
}

export interface HiddenCells {
  readonly shares: ReadonlySet<number>;
  /** Those of `shares` too. */
  readonly ratings: ReadonlySet<number>;
  /** Where hiding figures does not do: nothing at all is said of this question in the division, how many answered included. */
  readonly blank: boolean;
}

/** One per division; those of which no part may be named are left out of `divisions`. */
export function hideCells(
  whole: Cell,
  divisions: readonly DividedCell[],
  crossed: (layer: Layer) => Crossed,
  k: number,
): HiddenCells[] {
  const hide = (layer: Layer, before: readonly ReadonlySet<number>[]): readonly Hiding[] => {
    const all = divisions.map(({ cells, out }, at): Hiding => {
      const own = cells.flatMap((cell, part) => (hidesItself(cell, layer, k) ? [part] : []));
      return { hidden: new Set([...out, ...(before[at] ?? []), ...own]), blank: false };
    });
    // What a shown whole says by itself, all alike or nobody "don't know", is no secret of its parts.
    if (hidesItself(whole, layer, k) || allAlike(whole[layer])) return all;
    hideLayer(
      divisions.map((division) => dividedAnswers(division, layer, k)),
      all,
      divisions.length === 2 ? crossed(layer) : null,
      k,
    );
    return all;
  };
  const shares = hide('shares', []);
  const ratings = hide(
    'ratings',
    shares.map(({ hidden }) => hidden),
  );
  return shares.map(({ hidden, blank }, at) => {
    const own = ratings[at] as Hiding;
    return { shares: hidden, ratings: own.hidden, blank: blank || own.blank };
  });
}

/**
 * Nobody outside can tell whose answers are whose among the hidden parts, as long as they differ: exchange two people's parts, and all
 * that is printed stays. Their sum is known, the whole less the shown ones, so it must be of k people and of two parts.
 */
function dividedAnswers({ cells, sizes, out }: DividedCell, layer: Layer, k: number): Divided {
  const asksFor = (part: number): boolean =>
    !out.has(part) || (sizes[part] as number) < k || hidesItself(cells[part] as Cell, layer, k);
  return {
    answers: cells.map((cell) => cell[layer]),
    sizes,
    holds: (hidden) => {
      const parts = [...hidden];
      if (!parts.some(asksFor)) return true;
      const answers = addAnswers(parts.map((part) => (cells[part] as Cell)[layer]));
      if (answers.count === 0) return true;
      // How many answered in a part that is out nobody knows.
      const members = parts.filter((part) => out.has(part) || (cells[part] as Cell)[layer].count > 0);
      return answers.count >= k && members.length >= 2 && !allAlike(answers);
    },
  };
}

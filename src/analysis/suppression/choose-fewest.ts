/** The fewest candidates that make a condition hold, always the same ones for the same input. */

/** Sets of three and more are looked for among so many at each end of the order only. */
const NEAR = 24;
const FAR = 8;

/**
 * Tries none, one, two and three, in the order given (put the cheapest first) and takes the first that holds: for up to three it
 * is the least possible. Beyond that it adds from the end of the order, where the largest stand, until it holds, and then drops each
 * that is not needed. Null when not even all together hold. `better` compares sets of the same size among the first six candidates.
 */
export function chooseFewest<T>(
  candidates: readonly T[],
  holds: (chosen: readonly T[]) => boolean,
  cost: (chosen: readonly T[]) => number = () => 0,
): readonly T[] | null {
  if (holds([])) return [];
  const few = candidates.length > NEAR + FAR ? [...candidates.slice(0, NEAR), ...candidates.slice(-FAR)] : candidates;
  for (const [size, from] of [
    [1, candidates],
    [2, few],
    [3, few],
  ] as const) {
    const cheap = setsOf(from.slice(0, 6), size).filter(holds);
    if (cheap.length > 0) return cheap.reduce((best, next) => (cost(next) < cost(best) ? next : best));
    const found = firstSet(from, size, holds);
    if (found) return found;
  }
  return addUntil([...candidates].reverse(), holds);
}

const setsOf = <T>(from: readonly T[], size: number): readonly (readonly T[])[] =>
  size === 0
    ? [[]]
    : from.flatMap((one, index) => setsOf(from.slice(index + 1), size - 1).map((rest) => [one, ...rest]));

function firstSet<T>(
  from: readonly T[],
  size: number,
  holds: (chosen: readonly T[]) => boolean,
  taken: readonly T[] = [],
): readonly T[] | null {
  if (size === 0) return holds(taken) ? taken : null;
  for (let index = 0; index <= from.length - size; index += 1) {
    const found = firstSet(from.slice(index + 1), size - 1, holds, [...taken, from[index] as T]);
    if (found) return found;
  }
  return null;
}

function addUntil<T>(from: readonly T[], holds: (chosen: readonly T[]) => boolean): readonly T[] | null {
  let chosen: readonly T[] = [];
  for (const one of from) {
    chosen = [...chosen, one];
    if (!holds(chosen)) continue;
    for (const dropped of [...chosen]) {
      const rest = chosen.filter((kept) => kept !== dropped);
      if (holds(rest)) chosen = rest;
    }
    return chosen;
  }
  return null;
}

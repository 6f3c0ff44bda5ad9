/**
 * Groups of one division inside groups of the other. Everybody in Kommunledning is Chef, and one Chef sits elsewhere: Chef less
 * Kommunledning is that one person's answer.
 */

/** Blocks (positions) of the first and of the second division, both with known sums; all of the first's people are in the second's. */
export interface NestedGroups {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * A union of blocks of the first division inside a union of blocks of the second with 1 … k − 1 people between them; null where there is
 * none. `counts[a][b]` people are in block a of the first and b of the second, and everybody is in one block of each, so the other way
 * round is found too, as what is left of both unions. Such a pair is a cut in the graph of who sits in both: people who are in the second
 * union and not in the first are cut off, and nobody may be in the first and not in the second. The smallest cut for each pair of blocks
 * that someone shares finds it if there is any.
 */
export function nestedGroups(counts: readonly (readonly number[])[], k: number): NestedGroups | null {
  for (let a = 0; a < counts.length; a += 1) {
    for (const [b, shared] of (counts[a] ?? []).entries()) {
      if (shared < 1 || shared >= k) continue;
      const inside = cutOff(counts, a, b, k);
      if (inside) return inside;
    }
  }
  return null;
}

/** The blocks on the side of `b` in the smallest cut that parts `b` (of the second) from `a` (of the first); null where it takes k people. */
function cutOff(counts: readonly (readonly number[])[], a: number, b: number, k: number): NestedGroups | null {
  const firsts = counts.length;
  const nodes = firsts + (counts[0]?.length ?? 0);
  const left = Array.from({ length: nodes }, (_, from) =>
    Float64Array.from({ length: nodes }, (__, to) => capacity(counts, from, to)),
  );
  let flow = 0;
  for (;;) {
    const cameFrom = reach(left, firsts + b);
    if ((cameFrom[a] as number) < 0) {
      const reached = (from: number, to: number): number[] =>
        [...cameFrom.keys()].slice(from, to).filter((node) => (cameFrom[node] as number) >= 0);
      return { first: reached(0, firsts), second: reached(firsts, nodes).map((node) => node - firsts) };
    }
    flow += push(left, cameFrom, firsts + b, a);
    if (flow >= k) return null;
  }
}

/** From a block of the second to one of the first: the people in both; back: no end, where anyone is in both. */
function capacity(counts: readonly (readonly number[])[], from: number, to: number): number {
  const firsts = counts.length;
  if (from >= firsts && to < firsts) return counts[to]?.[from - firsts] ?? 0;
  if (from < firsts && to >= firsts) return (counts[from]?.[to - firsts] ?? 0) > 0 ? Infinity : 0;
  return 0;
}

/** Per node the one that it was reached from by what is left of the capacities, -1 for none; the source from itself. */
function reach(left: readonly Float64Array[], source: number): Int32Array {
  const cameFrom = new Int32Array(left.length).fill(-1);
  cameFrom[source] = source;
  const queue = [source];
  for (const node of queue) {
    left[node]?.forEach((room, to) => {
      if (room <= 0 || (cameFrom[to] as number) >= 0) return;
      cameFrom[to] = node;
      queue.push(to);
    });
  }
  return cameFrom;
}

/** Sends as much as the way to `sink` holds; gives how much. */
function push(left: readonly Float64Array[], cameFrom: Int32Array, source: number, sink: number): number {
  let room = Infinity;
  for (let to = sink; to !== source; to = cameFrom[to] as number)
    room = Math.min(room, left[cameFrom[to] as number]?.[to] ?? 0);
  for (let to = sink; to !== source; to = cameFrom[to] as number) {
    const from = cameFrom[to] as number;
    (left[from] as Float64Array)[to] = (left[from]?.[to] ?? 0) - room;
    (left[to] as Float64Array)[from] = (left[to]?.[from] ?? 0) + room;
  }
  return room;
}

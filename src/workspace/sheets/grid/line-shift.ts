/** How rows or columns change their places when some are inserted, deleted or moved. */

/** Half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LineShift {
  /** Where a stretch of lines goes; undefined where none of it is left. */
  readonly span: (span: Span) => Span | undefined;
  /** Where one line goes; a deleted line gives the one that takes its place. */
  readonly index: (index: number) => number;
  /** The lines themselves, in their new order. */
  readonly lines: <Line>(lines: readonly (Line | undefined)[]) => readonly (Line | undefined)[];
  readonly count: (count: number) => number;
}

function withoutTail<Line>(lines: (Line | undefined)[]): readonly (Line | undefined)[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === undefined) end -= 1;
  lines.length = end;
  return lines;
}

/** A stretch grows when lines come in inside it, not at its ends. */
export function insertion(at: number, length: number): LineShift {
  const index = (i: number): number => (i >= at ? i + length : i);
  return {
    index,
    span: ({ start, end }) => ({ start: index(start), end: end > at ? end + length : end }),
    lines: (lines) =>
      lines.length <= at
        ? lines
        : [...lines.slice(0, at), ...new Array<undefined>(length).fill(undefined), ...lines.slice(at)],
    count: (count) => count + length,
  };
}

export function deletion(from: number, to: number): LineShift {
  const edge = (i: number): number => (i <= from ? i : i >= to ? i - (to - from) : from);
  return {
    index: edge,
    span: ({ start, end }) => (edge(start) < edge(end) ? { start: edge(start), end: edge(end) } : undefined),
    lines: (lines) => (lines.length <= from ? lines : withoutTail([...lines.slice(0, from), ...lines.slice(to)])),
    count: (count) => count - (to - from),
  };
}

/** `destination` counts as before the move. A stretch that is cut apart spans from its first to its last line afterwards. */
export function relocation(from: number, to: number, destination: number): LineShift {
  const length = to - from;
  const index = (i: number): number => {
    if (i >= from && i < to) return destination > from ? i + destination - to : i + destination - from;
    if (destination > from) return i >= to && i < destination ? i - length : i;
    return i >= destination && i < from ? i + length : i;
  };
  return {
    index,
    span: ({ start, end }) => {
      const places = [index(start), index(end - 1)];
      for (const edge of [from, to, destination]) {
        if (edge > start && edge < end) places.push(index(edge), index(edge - 1));
      }
      return { start: Math.min(...places), end: Math.max(...places) + 1 };
    },
    lines: (lines) => {
      const moved = Array.from({ length: Math.max(lines.length, to, destination) }, (_, i) => lines[i]);
      const block = moved.splice(from, length);
      moved.splice(destination > from ? destination - length : destination, 0, ...block);
      return withoutTail(moved);
    },
    count: (count) => count,
  };
}

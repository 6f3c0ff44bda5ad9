/** What becomes of named ranges when text comes and goes. */
import type { NamedRangeState, RangeState } from '../state';

/** In one segment, `removed` units from `at` on give way to `inserted` ones. */
export interface Change {
  readonly segmentId: string;
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** What comes in at a range's start pushes it on, what comes in inside makes it longer, what comes in at its end stays outside. */
function moveRange(range: RangeState, { segmentId, at, removed, inserted }: Change): RangeState | undefined {
  if (range.segmentId !== segmentId) return range;
  const afterDeletion = (index: number): number => (index <= at ? index : Math.max(at, index - removed));
  const [start, end] = [afterDeletion(range.startIndex), afterDeletion(range.endIndex)];
  if (start >= end) return undefined;
  return {
    segmentId,
    startIndex: start >= at ? start + inserted : start,
    endIndex: end > at ? end + inserted : end,
  };
}

/** A range without text is gone, and with its last range the named range. */
export function moveRanges(named: readonly NamedRangeState[], change: Change): readonly NamedRangeState[] {
  return named.flatMap((one) => {
    const ranges = one.ranges.flatMap((range) => moveRange(range, change) ?? []);
    return ranges.length === 0 ? [] : [{ ...one, ranges }];
  });
}

/** The one way in which units come into a tab or leave it, so that named ranges move with every change. */
import { moveRanges } from '../ranges/move-ranges';
import type { TabState } from '../state';
import { cutOut } from './cut';
import { joinAt } from './join-text';
import { lengthOf, type Piece } from './piece';

export interface Edit {
  readonly segmentId: string;
  readonly start: number;
  /** Exclusive; the same as `start` where nothing leaves. */
  readonly end: number;
  readonly pieces: readonly Piece[];
}

export const segmentOf = (tab: TabState, segmentId: string): readonly Piece[] => tab.segments[segmentId] ?? [];

export const withSegment = (tab: TabState, segmentId: string, pieces: readonly Piece[]): TabState => ({
  ...tab,
  segments: { ...tab.segments, [segmentId]: pieces },
});

export function editTab(tab: TabState, { segmentId, start, end, pieces }: Edit): TabState {
  const [head, , tail] = cutOut(segmentOf(tab, segmentId), start, end);
  const change = { segmentId, at: start, removed: end - start, inserted: lengthOf(pieces) };
  const after = [...head, ...pieces, ...tail];
  joinAt(after, head.length + pieces.length);
  if (pieces.length > 0) joinAt(after, head.length);
  return {
    ...withSegment(tab, segmentId, after),
    namedRanges: moveRanges(tab.namedRanges, change),
  };
}

/** One change at one place of a document, in the indices of the document as it was read; many are put together from the end to the start. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { createNamedRange, deleteNamedRange, type NewRange, type TabPlace } from '../tab-place';
import { endOf, startOf, type StandingBlock } from './standing-blocks';

type Request = docs_v1.Schema$Request;

export interface Edit {
  readonly tab: TabPlace;
  /** It works between these indices, both included; equal where it only puts something in. */
  readonly from: number;
  readonly to: number;
  /** New blocks, put in before what begins at `from`. */
  readonly insertion: boolean;
  readonly requests: readonly Request[];
  /** By how many indices the tab grows. */
  readonly growth: number;
  /** To be made, in indices that hold when this edit alone is done. */
  readonly ranges: readonly NewRange[];
  /** Named ranges that they take the place of. */
  readonly replaces: readonly string[];
}

/** An edit of a block that stands, with nothing done yet. */
export const editOf = (block: StandingBlock): Edit => ({
  tab: block.tab,
  from: startOf(block),
  to: endOf(block),
  insertion: false,
  requests: [],
  growth: 0,
  ranges: [],
  replaces: [],
});

/** In the document's order; what is put in before a block comes before the block's own changes. */
const inOrder = (a: Edit, b: Edit): number => a.from - b.from || Number(b.insertion) - Number(a.insertion);

/**
 * All of them as one batch. Named ranges go first and are made last, in final indices: whether a range grows with what is written at its
 * edge Google does not say.
 */
export function putTogether(edits: readonly Edit[]): readonly Request[] {
  const tabs = [...new Set(edits.map(({ tab }) => tab.tabId))];
  const ordered = tabs.map((tabId) => edits.filter(({ tab }) => tab.tabId === tabId).sort(inOrder));
  return [
    ...edits.flatMap(({ replaces }) => replaces.map(deleteNamedRange)),
    ...ordered.flatMap((inTab) => [...inTab].reverse().flatMap(({ requests }) => requests)),
    ...ordered.flatMap(finalRanges),
  ];
}

function finalRanges(ordered: readonly Edit[]): readonly Request[] {
  let grown = 0;
  return ordered.flatMap(({ tab, ranges, growth }) => {
    const before = grown;
    grown += growth;
    return ranges.map(({ name, start, end }) =>
      createNamedRange(tab, { name, start: start + before, end: end + before }),
    );
  });
}

/** Blocks of ours that stay as they are, where something is written at their edge: their ranges are made anew, lest they grow with it. */
import type { WantedBlock } from '../placed-block';
import type { Edit } from './edit';
import { markBlock } from './rewrite-block';
import { endOf, startOf, type StandingBlock } from './standing-blocks';

export function rangesAtEdges(
  wanted: readonly WantedBlock[],
  standingOf: (block: WantedBlock) => StandingBlock | null,
  edits: readonly Edit[],
): readonly Edit[] {
  const writing = edits.filter(({ ranges }) => ranges.length > 0);
  const replaced = new Set(edits.flatMap(({ replaces }) => replaces));
  return wanted.flatMap((one) => {
    const block = standingOf(one);
    if (block === null || !block.ours || replaced.has(block.rangeId)) return [];
    const touched = (index: number): boolean =>
      writing.some(({ tab, from, to }) => tab.tabId === block.tab.tabId && from <= index && index <= to);
    return touched(startOf(block)) || touched(endOf(block)) ? [markBlock(block, one)] : [];
  });
}

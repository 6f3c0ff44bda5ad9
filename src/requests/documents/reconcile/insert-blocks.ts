/** New blocks put into a standing document: after the block that stands before them in the report, else before the one after. */
import { compose, type Composed } from '../compose';
import type { WantedBlock } from '../placed-block';
import type { BodyParagraph } from '../read-body';
import { insertText, type TabPlace } from '../tab-place';
import type { Edit } from './edit';
import { drawnTogether, elementAfter, endOf, lastOf, type StandingBlock } from './standing-blocks';

/** What stands beside them may be in a list, or become one in the same batch. */
const BESIDE_ANYTHING = { bulleted: true };

/** `standing`: all blocks that stand. null = there is no place. */
export function insertBlocks(
  blocks: readonly WantedBlock[],
  previous: StandingBlock | null,
  next: StandingBlock | null,
  standing: readonly StandingBlock[],
): Edit | null {
  if (previous !== null) return insertAfter(drawnTogether(previous, standing), blocks, standing);
  if (next === null) return null;
  const { tab, elements } = drawnTogether(next, standing);
  return elements[0]?.kind === 'paragraph' ? insertBefore(tab, elements[0].start, blocks) : null;
}

function insertAfter(
  previous: StandingBlock,
  blocks: readonly WantedBlock[],
  standing: readonly StandingBlock[],
): Edit {
  const { tab } = previous;
  const [last, after] = [lastOf(previous), elementAfter(previous)];
  if (after?.kind === 'paragraph') {
    const taken = standing.some(({ elements }) => elements.includes(after));
    const free = last?.kind === 'table' && after.text === '' && !taken;
    return free ? fill(tab, after, blocks) : insertBefore(tab, after.start, blocks);
  }
  // Nothing can be put in at the beginning of a table, nor after the last newline.
  const end = endOf(previous);
  const composed = compose(tab, end + 1, blocks, BESIDE_ANYTHING);
  return edit(tab, end, { ...composed, requests: [insertText(tab, end, '\n'), ...composed.requests] }, 1);
}

/** The empty line that a table leaves after itself. */
const fill = (tab: TabPlace, { start }: BodyParagraph, blocks: readonly WantedBlock[]): Edit =>
  edit(tab, start, compose(tab, start, blocks, BESIDE_ANYTHING), 0);

/** `start` is that of a paragraph. A table is put in right before it; after anything else a line of its own is begun. */
export function insertBefore(tab: TabPlace, start: number, blocks: readonly WantedBlock[]): Edit {
  const composed = compose(tab, start, blocks, BESIDE_ANYTHING);
  if (blocks[blocks.length - 1]?.block.type === 'table') return edit(tab, start, composed, 0);
  return edit(tab, start, { ...composed, requests: [insertText(tab, start, '\n'), ...composed.requests] }, 1);
}

const edit = (tab: TabPlace, at: number, { requests, length, ranges }: Composed, newlines: number): Edit => ({
  tab,
  from: at,
  to: at,
  insertion: true,
  requests,
  growth: length + newlines,
  ranges,
  replaces: [],
});

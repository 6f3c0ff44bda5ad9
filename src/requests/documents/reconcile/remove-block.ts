/** A block of ours taken out of a document, as far as Docs lets go of it. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { styleParagraphs } from '../styles';
import { deleteRange, range } from '../tab-place';
import { elementAfter, endOf, lastOf, startOf, type StandingBlock } from './standing-blocks';

export interface Removal {
  readonly requests: readonly docs_v1.Schema$Request[];
  /** Indices that go. */
  readonly length: number;
}

/** `moved`: by how many indices the block has been moved down by what is done before. */
export function removeBlock(block: StandingBlock, moved = 0): Removal {
  const last = lastOf(block);
  const [start, end] = [startOf(block), endOf(block)];
  const through = (to: number): Removal => ({
    requests: [deleteRange(block.tab, start + moved, to + moved)],
    length: to - start,
  });
  if (last?.kind === 'table') return through(end);
  if (elementAfter(block)?.kind === 'paragraph') return through(end + 1);
  // The newline at the end of a body, or before a table or a section's end, cannot be deleted: an empty line of running text stays.
  const texts = range(block.tab, start + moved, end + moved);
  return {
    requests: [
      { deleteParagraphBullets: { range: texts } },
      styleParagraphs(block.tab, start + moved, end + moved, { namedStyleType: 'NORMAL_TEXT' }),
      ...through(end).requests,
    ],
    length: end - start,
  };
}

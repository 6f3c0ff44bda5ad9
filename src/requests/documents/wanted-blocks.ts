/** A report's blocks as they are written: page breaks become a property of the block after them. */
import type { DocumentBlock } from '../../report/documents/document-blocks';
import type { WantedBlock } from './placed-block';

/**
 * `isNew`: the page break of that key has not been written before. A page break at the end breaks nothing.
 * Throws where two blocks share a key: one would be written over the other.
 */
export function wantedBlocks(
  blocks: readonly DocumentBlock[],
  isNew: (key: string) => boolean = () => true,
): readonly WantedBlock[] {
  const keys = new Set<string>();
  let breaks: readonly string[] = [];
  const wanted: WantedBlock[] = [];
  for (const block of blocks) {
    if (keys.has(block.key)) throw new Error(`Two blocks of a document share the key ${block.key}`);
    keys.add(block.key);
    if (block.type === 'pageBreak') {
      breaks = [...breaks, block.key];
    } else {
      wanted.push({ block, newPage: breaks.length > 0, newBreak: breaks.some(isNew) });
      breaks = [];
    }
  }
  return wanted;
}

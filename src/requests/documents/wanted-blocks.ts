/** A report's blocks as they are written: page breaks become a property of the block after them. */
import type { DocumentBlock } from '../../report/documents/document-blocks';
import type { WantedBlock } from './placed-block';

/** `isNew`: the page break of that key has not been written before. A page break at the end breaks nothing. */
export function wantedBlocks(
  blocks: readonly DocumentBlock[],
  isNew: (key: string) => boolean = () => true,
): readonly WantedBlock[] {
  let breaks: readonly string[] = [];
  const wanted: WantedBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'pageBreak') {
      breaks = [...breaks, block.key];
    } else {
      wanted.push({ block, newPage: breaks.length > 0, newBreak: breaks.some(isNew) });
      breaks = [];
    }
  }
  return wanted;
}

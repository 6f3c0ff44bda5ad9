/** Blocks that the report did not have before: those that follow each other are put in together. */
import type { WantedBlock } from '../placed-block';
import { insertBlocks } from './insert-blocks';
import { noOutcome, together, type Outcome } from './outcome';
import type { StandingBlock } from './standing-blocks';
import { wantedText } from './wanted-text';

/** New blocks, with those that stand on either side of them. */
interface Group {
  readonly blocks: readonly WantedBlock[];
  readonly previous: StandingBlock | null;
  readonly next: StandingBlock | null;
}

/** `isNew`: it does not stand, and was never written. `standing`: all that stand, wanted or not. */
export function addMissing(
  wanted: readonly WantedBlock[],
  standingOf: (block: WantedBlock) => StandingBlock | null,
  isNew: (block: WantedBlock) => boolean,
  standing: readonly StandingBlock[],
): Outcome {
  return together(
    groupsOf(wanted, standingOf, isNew).map(({ blocks, previous, next }): Outcome => {
      // A page break that was written before stays with the block that has it.
      const broken = blocks.map((block) => ({ ...block, newPage: block.newBreak }));
      const edit = insertBlocks(broken, previous, next, standing);
      if (edit === null) return noOutcome;
      return {
        edits: [edit],
        changes: blocks.map((one) => ({ key: one.block.key, what: 'added', before: '', after: wantedText(one) })),
      };
    }),
  );
}

function groupsOf(
  wanted: readonly WantedBlock[],
  standingOf: (block: WantedBlock) => StandingBlock | null,
  isNew: (block: WantedBlock) => boolean,
): readonly Group[] {
  const groups: Group[] = [];
  let previous: StandingBlock | null = null;
  let blocks: readonly WantedBlock[] = [];
  const close = (next: StandingBlock | null): void => {
    if (blocks.length > 0) groups.push({ blocks, previous, next });
    blocks = [];
  };
  for (const one of wanted) {
    const standing = standingOf(one);
    if (isNew(one)) blocks = [...blocks, one];
    if (standing === null) continue;
    close(standing);
    previous = standing;
  }
  close(null);
  return groups;
}

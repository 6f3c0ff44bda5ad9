/** A block that stands and that the report has: as wanted, ours to change, or a person's and left alone. */
import { hashOf, plainTextOf } from '../block-shape';
import type { WantedBlock } from '../placed-block';
import { breakPageBefore } from '../styles';
import { editOf, type Edit } from './edit';
import type { Outcome } from './outcome';
import { markBlock, rewriteBlock } from './rewrite-block';
import type { StandingBlock } from './standing-blocks';
import { wantedShape, wantedText } from './wanted-text';

export function refreshBlock(standing: StandingBlock, wanted: WantedBlock): Outcome {
  const { key } = wanted.block;
  const pageBreak = wanted.newBreak ? breakBefore(standing) : [];
  if (hashOf(standing.shape) === hashOf(wantedShape(wanted))) {
    // Where a person has written the very same it is ours again.
    const claimed = standing.whole && !standing.ours ? [markBlock(standing, wanted)] : [];
    return { edits: [...claimed, ...pageBreak], changes: [] };
  }
  const [before, after] = [plainTextOf(standing.shape), wantedText(wanted)];
  if (!standing.ours) return { edits: pageBreak, changes: [{ key, what: 'kept', before, after }] };
  return {
    edits: [rewriteBlock(standing, wanted), ...pageBreak],
    changes: [{ key, what: 'rewritten', before, after }],
  };
}

function breakBefore(standing: StandingBlock): readonly Edit[] {
  const [first] = standing.elements;
  if (first?.kind !== 'paragraph' || first.text === '') return [];
  return [{ ...editOf(standing), requests: [breakPageBefore(standing.tab, first.start, first.start + 1)] }];
}

/** Blocks that stand and that the report no longer has: ours go, a person's stay. */
import { plainTextOf } from '../block-shape';
import { editOf } from './edit';
import type { Outcome } from './outcome';
import { removeBlock } from './remove-block';
import type { StandingBlock } from './standing-blocks';

/** `key`: as it was written. */
export function dropUnwanted(standing: StandingBlock, key: string): Outcome {
  const before = plainTextOf(standing.shape);
  if (!standing.ours) return { edits: [], changes: [{ key, what: 'kept', before, after: '' }] };
  const { requests, length } = removeBlock(standing);
  return {
    edits: [{ ...editOf(standing), requests, growth: -length, replaces: [standing.rangeId] }],
    changes: [{ key, what: 'removed', before, after: '' }],
  };
}

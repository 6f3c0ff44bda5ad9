/** What the comparison of blocks comes to: changes of the document, and what people are told of them. */
import type { DocumentChange } from './change';
import type { Edit } from './edit';

export interface Outcome {
  readonly edits: readonly Edit[];
  readonly changes: readonly DocumentChange[];
}

export const noOutcome: Outcome = { edits: [], changes: [] };

/** In order. */
export const together = (outcomes: readonly Outcome[]): Outcome => ({
  edits: outcomes.flatMap(({ edits }) => edits),
  changes: outcomes.flatMap(({ changes }) => changes),
});

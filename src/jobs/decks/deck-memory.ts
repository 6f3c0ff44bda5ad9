/** What the ledger remembers of a deck. */
import type { Written } from '../../requests/slides/reconcile/written';
import type { Memory } from '../made-files/ledger';

/** null = nothing that tells what is ours. */
export const writtenOf = (memory: Memory | null): Written | null => {
  const { texts, elements, slides, weak } = (memory ?? {}) as Partial<Written>;
  return texts && elements ? { texts, elements, ...(slides && { slides }), ...(weak && { weak }) } : null;
};

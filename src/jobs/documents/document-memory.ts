/** What the ledger remembers of a document: the keys of the blocks that have been written in it. */
import type { Memory } from '../made-files/ledger';

interface Written {
  readonly keys: readonly string[];
}

export const writtenIn = (keys: readonly string[]): Written => ({ keys });

/** null = not known. */
export const writtenKeys = (memory: Memory | null): readonly string[] | null =>
  (memory as Partial<Written> | null)?.keys ?? null;

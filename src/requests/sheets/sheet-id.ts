/** Ids of tabs, charts and metadata, worked out from their keys so that every run chooses the same (GOOGLE.md 2). */
import { contentHash } from '../content-hash';

/** 1 … 2³¹ − 1 from a key; the next free number where another thing has it already. */
export function numberId(key: string, taken: ReadonlySet<number>): number {
  const LARGEST = 0x7fffffff;
  let id = parseInt(contentHash(key), 36) & LARGEST;
  while (id === 0 || taken.has(id)) id = (id + 1) & LARGEST;
  return id;
}

/** Gives ids one after the other, none twice and none that is taken. */
export function idChooser(taken: ReadonlySet<number>): (key: string) => number {
  const used = new Set(taken);
  return (key) => {
    const id = numberId(key, used);
    used.add(id);
    return id;
  };
}

/** Requests packed into few batches of about two megabytes (LIMITS.md 1.4: what Google advises for one request). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type Request = sheets_v4.Schema$Request;

/** Requests that must go in one batch, since it is all or nothing. */
export type Together = readonly Request[];

const LARGEST = 2_000_000;

export function batches(groups: readonly Together[], largest: number = LARGEST): readonly (readonly Request[])[] {
  const packed: Request[][] = [];
  let size = Infinity;
  for (const group of groups) {
    if (group.length === 0) continue;
    const added = JSON.stringify(group).length;
    if (size + added > largest) {
      packed.push([]);
      size = 0;
    }
    packed[packed.length - 1]?.push(...group);
    size += added;
  }
  return packed;
}

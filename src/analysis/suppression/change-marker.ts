/** The trend rule: what may be said of a change between two years. */
import type { Shown } from '../analysis';

/** The first of these that either year has is the change's. */
const FIRST: readonly Shown[] = ['few', 'protects', 'none'];

/**
 * Every year that a report shows goes through the protection as a whole tree of its own, with the total, so in no year does a total
 * minus a shown part leave a group under k. A change is then the difference of two figures that are both shown; with one of them
 * hidden, the change and the other would give it away. An earlier year's tree also holds, as divisions of its own with `published`,
 * what an earlier report showed under another grouping or a lower minimum group.
 */
export const changeMarker = (now: Shown, earlier: Shown): Shown =>
  FIRST.find((marker) => now === marker || earlier === marker) ?? 'shown';

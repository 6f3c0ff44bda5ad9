/** What may be said of a change between two years. */
import type { Shown } from '../analysis';

/** The first of these that either year has is the change's. */
const FIRST: readonly Shown[] = ['few', 'hidden', 'none'];

/** Each year is protected by itself. A change is of two figures that are both shown; with one of them it would give the other away. */
export const changeShown = (now: Shown, earlier: Shown): Shown =>
  FIRST.find((marker) => now === marker || earlier === marker) ?? 'shown';

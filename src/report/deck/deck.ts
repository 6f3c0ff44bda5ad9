/** A deck as a list of slides, each with its wording and its blocks. */
import type { SlideBlock } from './slide-blocks';

export interface Slide {
  /** Stable key of the slide within the deck, such as "chart"; the template has a slide of the same key. */
  readonly key: string;
  readonly title: string;
  /** Shorter wording, taken where the title does not fit in two lines. */
  readonly shortTitle?: string;
  /** Cover: the title in two parts, where it is too long for one. */
  readonly partedTitle?: { readonly over: string; readonly name: string };
  /** Title where the content takes several slides, with {n} and {of} for which of how many. */
  readonly continuedTitle?: string;
  readonly blocks: readonly SlideBlock[];
  /** Source line at the foot; absent on the cover. */
  readonly source?: string;
  readonly notes: string;
}

export interface Deck {
  /** `*` for the joint deck, else the municipality's id. */
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  readonly slides: readonly Slide[];
}

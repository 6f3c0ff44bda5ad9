/** What we last wrote in a deck, kept in the ledger: without it nothing on a slide can be told to be ours (GOOGLE.md 3). */
import type { WeakColour } from '../contrast/weak-colours';
import type { Fingerprint } from './fingerprint';

export interface Written {
  /** Hash of each text by its place, such as "chart.title" or "limits.body-2". */
  readonly texts: Readonly<Record<string, string>>;
  /** By place, such as "chart.chart": hash of the requests that drew it, and how it looked then. */
  readonly elements: Readonly<Record<string, readonly [requests: string, look: Fingerprint]>>;
  /** Ids of slides where they are not those of the template. */
  readonly slides?: Readonly<Record<string, string>>;
  /** Colours of its theme that DARK1 stands in for. */
  readonly weak?: readonly WeakColour[];
}

export const nothingWritten: Written = { texts: {}, elements: {} };

/** A slide we wrote once: it has a title of ours. */
export const wroteSlide = (written: Written, key: string): boolean => `${key}.title` in written.texts;

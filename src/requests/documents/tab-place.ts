/** Where in a document a request does its work: a tab's body, by UTF-16 index. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';

export interface TabPlace {
  readonly tabId: string;
  /** Of the page between its margins. */
  readonly widthPt: number;
}

export const location = ({ tabId }: TabPlace, index: number): docs_v1.Schema$Location => ({ index, tabId });

/** `endIndex` is the first that is not in it. */
export const range = ({ tabId }: TabPlace, startIndex: number, endIndex: number): docs_v1.Schema$Range => ({
  startIndex,
  endIndex,
  tabId,
});

export const insertText = (tab: TabPlace, index: number, text: string): docs_v1.Schema$Request => ({
  insertText: { location: location(tab, index), text },
});

export const deleteRange = (tab: TabPlace, start: number, end: number): docs_v1.Schema$Request => ({
  deleteContentRange: { range: range(tab, start, end) },
});

/** A named range to be made, in indices of the time when all else is done. */
export interface NewRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const createNamedRange = (tab: TabPlace, { name, start, end }: NewRange): docs_v1.Schema$Request => ({
  createNamedRange: { name, range: range(tab, start, end) },
});

export const deleteNamedRange = (namedRangeId: string): docs_v1.Schema$Request => ({
  deleteNamedRange: { namedRangeId },
});

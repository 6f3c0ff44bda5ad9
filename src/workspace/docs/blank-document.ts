/** A document as Docs makes it, and a copy of one. */
import { revisionAfter } from '../revision';
import { blankTab } from './blank/blank-tab';
import type { DocumentState } from './state';

export const blankDocument = (documentId: string, title: string): DocumentState => ({
  documentId,
  title,
  revisionId: revisionAfter(documentId),
  tabs: [blankTab({ tabId: 't.0', title: 'Tab 1', index: 0 })],
  language: 'en-US',
  pictures: {},
});

/** The same text under another file id; that named ranges stay behind is believed (GOOGLE.md 33). */
export const copyDocument = (state: DocumentState, documentId: string, title: string): DocumentState => ({
  ...state,
  documentId,
  title,
  revisionId: revisionAfter(documentId),
  tabs: state.tabs.map((tab) => ({ ...tab, namedRanges: [] })),
});

/** The tab that a request names, and the document with another in its place. */
import { refuse } from '../refusal';
import type { DocumentState, TabState } from '../state';
import type { RequestContext } from './request-handler';

/** The first tab where none is named. */
export function namedTab(document: DocumentState, tabId: string | undefined, context: RequestContext): TabState {
  const named = (tabId ?? '') === '' ? document.tabs[0] : document.tabs.find((tab) => tab.properties.tabId === tabId);
  if (!named) throw refuse(context, `The tab (${tabId ?? ''}) could not be found.`);
  return named;
}

/** The tabs that a criterion names; all of them without one. */
export function namedTabs(
  document: DocumentState,
  criteria: { readonly tabIds?: readonly string[] } | undefined,
  context: RequestContext,
): readonly TabState[] {
  const ids = criteria?.tabIds ?? [];
  return ids.length === 0 ? document.tabs : ids.map((id) => namedTab(document, id, context));
}

export const withTab = (document: DocumentState, changed: TabState): DocumentState => ({
  ...document,
  tabs: document.tabs.map((tab) => (tab.properties.tabId === changed.properties.tabId ? changed : tab)),
});

/** `addDocumentTab` and `deleteTab`: tabs beside each other; tabs inside tabs are not done. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { notImplemented } from '../../protocol/api-error';
import { blankTab } from '../blank/blank-tab';
import { refuse } from '../refusal';
import type { TabState } from '../state';
import { namedTab } from './named-tab';
import type { RequestHandler } from './request-handler';

const inOrder = (tabs: readonly TabState[]): readonly TabState[] =>
  tabs.map((tab, index) => ({ ...tab, properties: { ...tab.properties, index } }));

export const addDocumentTab: RequestHandler<
  docs_v1.Schema$AddDocumentTabRequest,
  docs_v1.Schema$AddDocumentTabResponse
> = (document, request, context) => {
  const { title, index = document.tabs.length, parentTabId, iconEmoji } = request.tabProperties ?? {};
  if (parentTabId !== undefined || iconEmoji !== undefined) throw notImplemented('addDocumentTab inside a tab');
  if (index < 0 || index > document.tabs.length) throw refuse(context, `The tab index ${index} is out of bounds.`);
  const tabId = context.newId('t');
  const tab = blankTab({ tabId, title: title ?? `Tab ${document.tabs.length + 1}`, index });
  const tabs = inOrder([...document.tabs.slice(0, index), tab, ...document.tabs.slice(index)]);
  return { document: { ...document, tabs }, reply: { tabProperties: tab.properties } };
};

export const deleteTab: RequestHandler<docs_v1.Schema$DeleteTabRequest> = (document, request, context) => {
  if (!request.tabId) throw refuse(context, 'The tab must be specified.');
  const gone = namedTab(document, request.tabId, context);
  if (document.tabs.length === 1) throw refuse(context, 'The last tab of a document cannot be deleted.');
  return { document: { ...document, tabs: inOrder(document.tabs.filter((tab) => tab !== gone)) } };
};

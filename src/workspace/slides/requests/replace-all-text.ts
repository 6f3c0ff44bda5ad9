/** `replaceAllText`: replaces a text everywhere on slides, layouts, masters and in speaker notes, or on some pages only. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { notImplemented } from '../../protocol/api-error';
import type { Element, Page, TextContent } from '../model';
import { allPages, mapPage } from '../pages';
import { pageNamed } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { replaceText } from '../text/edit-text';
import { readParagraphs, writeText } from '../text/paragraphs';

type Replace = (text: TextContent) => TextContent;

function replaceIn(element: Element, replace: Replace): Element {
  const { shape, table, elementGroup } = element;
  const text = shape?.text;
  return {
    ...element,
    ...(shape && text && { shape: { ...shape, text: replace(text) } }),
    ...(elementGroup && {
      elementGroup: {
        ...elementGroup,
        children: (elementGroup.children ?? []).map((child) => replaceIn(child, replace)),
      },
    }),
    ...(table && {
      table: {
        ...table,
        tableRows: (table.tableRows ?? []).map((row) => ({
          ...row,
          tableCells: (row.tableCells ?? []).map((cell) => (cell.text ? { ...cell, text: replace(cell.text) } : cell)),
        })),
      },
    }),
  };
}

export const replaceAllText: RequestHandler<
  slides_v1.Schema$ReplaceAllTextRequest,
  slides_v1.Schema$ReplaceAllTextResponse
> = (presentation, request, context) => {
  const { text: find = '', matchCase = false, searchByRegex = false } = request.containsText ?? {};
  const replacement = request.replaceText;
  if (searchByRegex) throw notImplemented('replaceAllText with searchByRegex');
  if (find === '') throw refuse(context, 'The text to match must not be empty.');
  if (replacement === undefined) throw refuse(context, 'replacement text parameter is required but not specified.');
  const named = (request.pageObjectIds ?? []).map((id) => pageNamed(presentation, id, context));
  const notesMaster = named.find((page) => page.pageType === 'NOTES_MASTER');
  if (notesMaster) throw refuse(context, `The operation is not allowed on notes page ${notesMaster.objectId}`);
  const pages = named.length > 0 ? named : allPages(presentation).filter((page) => page.pageType !== 'NOTES_MASTER');

  let occurrencesChanged = 0;
  const replace: Replace = (text) => {
    const { paragraphs, count } = replaceText(readParagraphs(text), find, replacement, matchCase);
    occurrencesChanged += count;
    return count === 0 ? text : writeText(paragraphs, text.lists);
  };
  const changed = (page: Page): Page => ({
    ...page,
    pageElements: (page.pageElements ?? []).map((element) => replaceIn(element, replace)),
  });
  const made = pages.reduce((state, page) => {
    const before = occurrencesChanged;
    const next = mapPage(state, page.objectId, changed);
    return occurrencesChanged === before ? state : next;
  }, presentation);
  return { presentation: made, reply: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
};

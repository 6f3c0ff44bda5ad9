/** `createHeader`, `createFooter`, `deleteHeader` and `deleteFooter` of the whole document: a segment with one empty paragraph. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { notImplemented } from '../../protocol/api-error';
import { emptyParagraph } from '../blank/empty-paragraph';
import type { DocumentStyle } from '../model';
import { refuse } from '../refusal';
import type { DocumentState, TabState } from '../state';
import { namedTab, withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

type Kind = 'header' | 'footer';

const LISTS = { header: 'headers', footer: 'footers' } as const;
const DEFAULTS = { header: 'defaultHeaderId', footer: 'defaultFooterId' } as const;

interface Creation {
  readonly type?: string;
  readonly sectionBreakLocation?: { readonly index?: number; readonly tabId?: string };
}

function create(
  kind: Kind,
  document: DocumentState,
  request: Creation,
  context: RequestContext,
): readonly [DocumentState, string] {
  const { type, sectionBreakLocation: section } = request;
  if (type !== 'DEFAULT') throw refuse(context, `The ${kind} type must be specified.`);
  if ((section?.index ?? 0) !== 0) throw notImplemented(`a ${kind} of a section`);
  const tab = namedTab(document, section?.tabId, context);
  if (tab.documentStyle[DEFAULTS[kind]]) throw refuse(context, `Default ${kind} already exists.`);
  const id = context.newId('kix');
  const made: TabState = {
    ...tab,
    segments: { ...tab.segments, [id]: [emptyParagraph()] },
    [LISTS[kind]]: [...tab[LISTS[kind]], id],
    documentStyle: { ...tab.documentStyle, [DEFAULTS[kind]]: id },
  };
  return [withTab(document, made), id];
}

function remove(
  kind: Kind,
  document: DocumentState,
  tabId: string | undefined,
  id: string | undefined,
  context: RequestContext,
): DocumentState {
  const tab = namedTab(document, tabId, context);
  if (id === undefined || !tab[LISTS[kind]].includes(id))
    throw refuse(context, `The ${kind} (${id ?? ''}) could not be found.`);
  const { [id]: _gone, ...segments } = tab.segments;
  const documentStyle: DocumentStyle = Object.fromEntries(
    Object.entries(tab.documentStyle).filter(([field, value]) => field !== DEFAULTS[kind] || value !== id),
  );
  const namedRanges = tab.namedRanges.flatMap((named) => {
    const ranges = named.ranges.filter(({ segmentId }) => segmentId !== id);
    return ranges.length === 0 ? [] : [{ ...named, ranges }];
  });
  const left = tab[LISTS[kind]].filter((one) => one !== id);
  return withTab(document, { ...tab, segments, documentStyle, namedRanges, [LISTS[kind]]: left });
}

export const createHeader: RequestHandler<docs_v1.Schema$CreateHeaderRequest, docs_v1.Schema$CreateHeaderResponse> = (
  before,
  request,
  context,
) => {
  const [document, headerId] = create('header', before, request, context);
  return { document, reply: { headerId } };
};

export const createFooter: RequestHandler<docs_v1.Schema$CreateFooterRequest, docs_v1.Schema$CreateFooterResponse> = (
  before,
  request,
  context,
) => {
  const [document, footerId] = create('footer', before, request, context);
  return { document, reply: { footerId } };
};

export const deleteHeader: RequestHandler<docs_v1.Schema$DeleteHeaderRequest> = (document, request, context) => ({
  document: remove('header', document, request.tabId, request.headerId, context),
});

export const deleteFooter: RequestHandler<docs_v1.Schema$DeleteFooterRequest> = (document, request, context) => ({
  document: remove('footer', document, request.tabId, request.footerId, context),
});

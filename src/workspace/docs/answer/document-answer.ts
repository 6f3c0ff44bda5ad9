/** A document as `documents.get` and `documents.create` answer it. */
import type { NamedRangeState, TabState, DocumentState, ListState } from '../state';
import { BODY } from '../state';
import { contentAnswer } from './content-answer';
import { type SuggestionsView, viewed } from './suggestions-view';

type Answer = Readonly<Record<string, unknown>>;

const filled = (name: string, entries: readonly (readonly [string, unknown])[]): Answer =>
  entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) };

const listAnswer = ({ nestingLevels }: ListState): Answer => ({ listProperties: { nestingLevels } });

function namedRangeAnswer({ namedRangeId, name, ranges }: NamedRangeState): Answer {
  return {
    namedRangeId,
    name,
    ranges: ranges.map(({ segmentId, startIndex, endIndex }) => ({
      ...(segmentId !== BODY && { segmentId }),
      ...(startIndex > 0 && { startIndex }),
      endIndex,
    })),
  };
}

/** By name; several may share one. */
function namedRangesAnswer(named: readonly NamedRangeState[]): Answer {
  const byName = new Map<string, NamedRangeState[]>();
  for (const one of named) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return filled(
    'namedRanges',
    [...byName].map(([name, sharing]) => [name, { name, namedRanges: sharing.map(namedRangeAnswer) }] as const),
  );
}

/** Ranges are told in the indices of SUGGESTIONS_INLINE, whatever the view. */
function contentOf(tab: TabState, view: SuggestionsView): Answer {
  const content = (id: string): Answer => ({ content: contentAnswer(viewed(tab.segments[id] ?? [], view)) });
  return {
    body: content(BODY),
    ...filled(
      'headers',
      tab.headers.map((headerId) => [headerId, { headerId, ...content(headerId) }] as const),
    ),
    ...filled(
      'footers',
      tab.footers.map((footerId) => [footerId, { footerId, ...content(footerId) }] as const),
    ),
    documentStyle: tab.documentStyle,
    namedStyles: { styles: tab.namedStyles },
    ...filled(
      'lists',
      Object.entries(tab.lists).map(([id, list]) => [id, listAnswer(list)] as const),
    ),
    ...namedRangesAnswer(tab.namedRanges),
    ...filled('inlineObjects', Object.entries(tab.inlineObjects)),
  };
}

const tabAnswer = (tab: TabState, view: SuggestionsView): Answer => ({
  tabProperties: tab.properties,
  documentTab: contentOf(tab, view),
});

export interface Shown {
  readonly view: SuggestionsView;
  /** The revision is told to those who may edit. */
  readonly mayEdit: boolean;
  /** The first tab's content beside the title, or all tabs, or both as only `create` answers. */
  readonly content: 'first' | 'tabs' | 'both';
}

export function documentAnswer(document: DocumentState, { view, mayEdit, content }: Shown): Answer {
  const [first] = document.tabs;
  return {
    title: document.title,
    ...(content !== 'tabs' && first && contentOf(first, view)),
    ...(mayEdit && { revisionId: document.revisionId }),
    suggestionsViewMode: view,
    documentId: document.documentId,
    ...(content !== 'first' && { tabs: document.tabs.map((tab) => tabAnswer(tab, view)) }),
  };
}

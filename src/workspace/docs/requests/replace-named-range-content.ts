/** `replaceNamedRangeContent`: the first range gets the new text, the others go with their content. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { notImplemented } from '../../protocol/api-error';
import { cleanText } from '../pieces/clean-text';
import { editTab, segmentOf } from '../pieces/edit-tab';
import { paragraphAt } from '../pieces/find-piece';
import { newText, styleAt } from '../pieces/new-text';
import { lengthOf } from '../pieces/piece';
import { refuse } from '../refusal';
import type { DocumentState, RangeState, TabState } from '../state';
import { checkDeletable } from './deletable';
import { chosenRanges } from './named-ranges';
import { withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

const currentRanges = (tab: TabState, id: string): readonly RangeState[] =>
  tab.namedRanges.find(({ namedRangeId }) => namedRangeId === id)?.ranges ?? [];

function without(
  tab: TabState,
  { segmentId, startIndex: start, endIndex: end }: RangeState,
  context: RequestContext,
): TabState {
  checkDeletable({ tab, segmentId, pieces: segmentOf(tab, segmentId), start, end }, context);
  return editTab(tab, { segmentId, start, end, pieces: [] });
}

/** The new text is put before the old, so that the paragraph is there whatever the old text held; then the old text goes. */
function replaceFirst(tab: TabState, id: string, text: string, context: RequestContext): TabState {
  const [{ segmentId, startIndex, endIndex } = refuseGone(id, context)] = currentRanges(tab, id);
  const pieces = segmentOf(tab, segmentId);
  const paragraph = paragraphAt(pieces, startIndex);
  if (!paragraph) throw refuse(context, 'The insertion index must be inside the bounds of an existing paragraph.');
  const made = newText(text, styleAt(pieces, startIndex + 1, paragraph), paragraph.newline, context.newId);
  const length = lengthOf(made);
  const longer = editTab(tab, { segmentId, start: startIndex, end: startIndex, pieces: made });
  const replaced = without(
    longer,
    { segmentId, startIndex: startIndex + length, endIndex: endIndex + length },
    context,
  );
  const ranges = [{ segmentId, startIndex, endIndex: startIndex + length }];
  const kept = tab.namedRanges.find(({ namedRangeId }) => namedRangeId === id)!;
  const others = replaced.namedRanges.filter(({ namedRangeId }) => namedRangeId !== id);
  return { ...replaced, namedRanges: [...others, { ...kept, ranges }] };
}

function refuseGone(id: string, context: RequestContext): never {
  throw refuse(context, `The named range (${id}) has no content.`);
}

function replaceOne(
  document: DocumentState,
  tabId: string,
  id: string,
  text: string,
  context: RequestContext,
): DocumentState {
  const tab = document.tabs.find(({ properties }) => properties.tabId === tabId)!;
  const [, ...rest] = currentRanges(tab, id);
  const alone = [...rest].reverse().reduce((state, range) => without(state, range, context), tab);
  return withTab(document, replaceFirst(alone, id, text, context));
}

export const replaceNamedRangeContent: RequestHandler<docs_v1.Schema$ReplaceNamedRangeContentRequest> = (
  document,
  { namedRangeId, namedRangeName, tabsCriteria, text = '' },
  context,
) => {
  const clean = cleanText(text);
  if (clean === '') throw notImplemented('replaceNamedRangeContent without a text');
  const choice = {
    ...(namedRangeId && { namedRangeId }),
    ...(namedRangeName && { name: namedRangeName }),
    ...(tabsCriteria && { tabsCriteria }),
  };
  const chosen = chosenRanges(document, choice, context);
  const changed = chosen.reduce(
    (state, { tab, named }) => replaceOne(state, tab.properties.tabId, named.namedRangeId, clean, context),
    document,
  );
  return { document: changed };
};

/** `replaceAllText`: replaces a text everywhere, or in some tabs; it looks as the first character that it replaces. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { notImplemented } from '../../protocol/api-error';
import { cleanText } from '../pieces/clean-text';
import { editTab, segmentOf } from '../pieces/edit-tab';
import { findPiece, paragraphAt, paragraphsOf } from '../pieces/find-piece';
import { newText } from '../pieces/new-text';
import { isInline, type Piece } from '../pieces/piece';
import { refuse } from '../refusal';
import type { TabState } from '../state';
import { namedTabs, withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

/** What an object stands for in a paragraph's text: no search finds it. */
const OBJECT = '\uE907';

/** Starts of all matches in a segment, in order; a match never goes beyond its paragraph. */
function matches(pieces: readonly Piece[], find: string, matchCase: boolean): readonly number[] {
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  return paragraphsOf(pieces).flatMap(({ first, last, start }) => {
    const text = pieces
      .slice(first, last)
      .map((piece) => (piece.kind === 'text' ? piece.text : OBJECT))
      .join('');
    const found: number[] = [];
    for (let at = fold(text).indexOf(fold(find)); at >= 0; at = fold(text).indexOf(fold(find), at + find.length))
      found.push(start + at);
    return found;
  });
}

function replaceAt(
  tab: TabState,
  segmentId: string,
  start: number,
  find: string,
  text: string,
  context: RequestContext,
): TabState {
  const pieces = segmentOf(tab, segmentId);
  const piece = findPiece(pieces, start)?.piece;
  const paragraph = paragraphAt(pieces, start);
  if (!paragraph || !isInline(piece)) throw new Error(`No text at ${start}`);
  const made = newText(text, piece.style, paragraph.newline, context.newId);
  return editTab(tab, { segmentId, start, end: start + find.length, pieces: made });
}

export const replaceAllText: RequestHandler<
  docs_v1.Schema$ReplaceAllTextRequest,
  docs_v1.Schema$ReplaceAllTextResponse
> = (document, request, context) => {
  const { text: find = '', matchCase = false, searchByRegex = false } = request.containsText ?? {};
  if (searchByRegex) throw notImplemented('replaceAllText with searchByRegex');
  if (find.includes('\n')) throw notImplemented('replaceAllText of a newline');
  if (find === '') throw refuse(context, 'The text to match must not be empty.');
  const text = cleanText(request.replaceText ?? '');
  let occurrencesChanged = 0;
  const changed = namedTabs(document, request.tabsCriteria, context).reduce((state, tab) => {
    const replaced = Object.keys(tab.segments).reduce((before, segmentId) => {
      const starts = matches(segmentOf(before, segmentId), find, matchCase);
      occurrencesChanged += starts.length;
      return starts.reduceRight((now, start) => replaceAt(now, segmentId, start, find, text, context), before);
    }, tab);
    return withTab(state, replaced);
  }, document);
  return { document: changed, reply: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
};

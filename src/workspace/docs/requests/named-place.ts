/** Where a request wants to write or which text it means, checked against the segment. */
import { paragraphAt, type FoundParagraph } from '../pieces/find-piece';
import { splitsGrapheme } from '../pieces/graphemes';
import { segmentOf } from '../pieces/edit-tab';
import { lengthOf, type Piece } from '../pieces/piece';
import type { EndOfSegmentLocation, Location, Range } from '../model';
import { refuse } from '../refusal';
import { BODY, type DocumentState, type TabState } from '../state';
import { namedTab } from './named-tab';
import type { RequestContext } from './request-handler';

export interface Segment {
  readonly tab: TabState;
  readonly segmentId: string;
  readonly pieces: readonly Piece[];
}

export interface Place extends Segment {
  readonly index: number;
  readonly paragraph: FoundParagraph;
}

export interface Span extends Segment {
  readonly start: number;
  readonly end: number;
}

interface Insertion {
  readonly location?: Location;
  readonly endOfSegmentLocation?: EndOfSegmentLocation;
}

export function namedSegment(
  document: DocumentState,
  { tabId, segmentId = BODY }: { readonly tabId?: string; readonly segmentId?: string },
  context: RequestContext,
): Segment {
  const tab = namedTab(document, tabId, context);
  const pieces = segmentOf(tab, segmentId);
  if (pieces.length === 0) throw refuse(context, `Segment with ID ${segmentId} was not found.`);
  return { tab, segmentId, pieces };
}

const pastTheEnd = (index: number, length: number, context: RequestContext): Error =>
  refuse(context, `Index ${index} must be less than the end index of the referenced segment, ${length}.`);

/** The end of a segment is before its last newline. */
export function insertionPlace(
  document: DocumentState,
  { location, endOfSegmentLocation }: Insertion,
  context: RequestContext,
): Place {
  const asked = location ?? endOfSegmentLocation;
  if (!asked) throw refuse(context, 'The insertion location must be specified.');
  const segment = namedSegment(document, asked, context);
  const length = lengthOf(segment.pieces);
  const index = location ? (location.index ?? 0) : length - 1;
  if (index < 0) throw refuse(context, `Index ${index} must not be negative.`);
  if (index >= length) throw pastTheEnd(index, length, context);
  const paragraph = paragraphAt(segment.pieces, index);
  if (!paragraph) throw refuse(context, 'The insertion index must be inside the bounds of an existing paragraph.');
  if (splitsGrapheme(segment.pieces, index)) {
    throw refuse(context, 'The insertion index cannot be within a grapheme cluster.');
  }
  return { ...segment, index, paragraph };
}

export function namedSpan(document: DocumentState, range: Range | undefined, context: RequestContext): Span {
  if (!range) throw refuse(context, 'The range must be specified.');
  const segment = namedSegment(document, range, context);
  const length = lengthOf(segment.pieces);
  const { startIndex: start = 0, endIndex: end } = range;
  if (end === undefined) throw refuse(context, 'The end index of the range must be specified.');
  if (start < 0) throw refuse(context, `Index ${start} must not be negative.`);
  if (start >= length) throw pastTheEnd(start, length, context);
  if (end > length) throw pastTheEnd(end, length, context);
  if (end <= start) throw refuse(context, 'The range should not be empty');
  return { ...segment, start, end };
}

/** Changes all paragraphs that a range touches, by their newlines. */
import { paragraphsOf } from '../pieces/find-piece';
import { withSegment } from '../pieces/edit-tab';
import type { NewlinePiece } from '../pieces/piece';
import type { DocumentState } from '../state';
import type { Span } from './named-place';
import { withTab } from './named-tab';

export function mapParagraphs(
  document: DocumentState,
  { tab, segmentId, pieces, start, end }: Span,
  change: (newline: NewlinePiece) => NewlinePiece,
): DocumentState {
  const changed = [...pieces];
  for (const { last, newline } of paragraphsOf(pieces, start, end)) changed[last] = change(newline);
  return withTab(document, withSegment(tab, segmentId, changed));
}

/** How a document with suggestions is shown: with all of them inline, as if they were taken, or as if they were not there. */
import type { Piece, Suggested } from '../pieces/piece';

export type SuggestionsView = 'SUGGESTIONS_INLINE' | 'PREVIEW_SUGGESTIONS_ACCEPTED' | 'PREVIEW_WITHOUT_SUGGESTIONS';

function plain(piece: Piece & Suggested): Piece {
  const { suggestedInsertionIds: _in, suggestedDeletionIds: _out, ...rest } = piece;
  return rest as Piece;
}

/** A view that hides something has indices of its own: writing goes by SUGGESTIONS_INLINE alone. */
export function viewed(pieces: readonly Piece[], view: SuggestionsView): readonly Piece[] {
  if (view === 'SUGGESTIONS_INLINE') return pieces;
  const hidden = view === 'PREVIEW_SUGGESTIONS_ACCEPTED' ? 'suggestedDeletionIds' : 'suggestedInsertionIds';
  return pieces.flatMap((piece) => ((piece as Suggested)[hidden]?.length ? [] : [plain(piece)]));
}

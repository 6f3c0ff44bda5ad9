/** Joins two neighbouring texts that look the same where something has come in or gone between them. */
import { same } from '../../protocol/same';
import type { Piece, TextPiece } from './piece';

function joined(left: TextPiece, right: TextPiece): TextPiece | undefined {
  const { text: a, ...before } = left;
  const { text: b, ...after } = right;
  return same(before, after) ? { ...left, text: a + b } : undefined;
}

/** `index` is that of the seam. */
export function joinAt(pieces: readonly Piece[], index: number): readonly Piece[] {
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    if (at === index && i > 0) {
      const left = pieces[i - 1];
      const one = left?.kind === 'text' && piece.kind === 'text' ? joined(left, piece) : undefined;
      return one ? [...pieces.slice(0, i - 1), one, ...pieces.slice(i + 1)] : pieces;
    }
    at += piece.kind === 'text' ? piece.text.length : 1;
    if (at > index) return pieces;
  }
  return pieces;
}

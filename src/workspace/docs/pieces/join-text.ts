/** Joins two neighbouring texts that look the same where something has come in or gone between them. */
import { same } from '../../protocol/same';
import type { Piece, TextPiece } from './piece';

function looksSame({ text: _left, ...before }: TextPiece, { text: _right, ...after }: TextPiece): boolean {
  return same(before, after);
}

/** Changes the list that it is given: the piece at `place` and the one before it become one where they can. */
export function joinAt(pieces: Piece[], place: number): void {
  const [left, right] = [pieces[place - 1], pieces[place]];
  if (left?.kind !== 'text' || right?.kind !== 'text' || !looksSame(left, right)) return;
  pieces.splice(place - 1, 2, { ...left, text: left.text + right.text });
}

/** Cuts a row of pieces at indices; a text is cut in two where an index lies in it. */
import { type Piece, pieceLength } from './piece';

/** The pieces before an index and those from it on. */
export function cut(pieces: readonly Piece[], index: number): readonly [readonly Piece[], readonly Piece[]] {
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const length = pieceLength(piece);
    if (at + length <= index) {
      at += length;
      continue;
    }
    if (at >= index || piece.kind !== 'text') return [pieces.slice(0, i), pieces.slice(i)];
    const head = { ...piece, text: piece.text.slice(0, index - at) };
    const tail = { ...piece, text: piece.text.slice(index - at) };
    return [
      [...pieces.slice(0, i), head],
      [tail, ...pieces.slice(i + 1)],
    ];
  }
  return [pieces, []];
}

/** The pieces before, in and after a range. */
export function cutOut(
  pieces: readonly Piece[],
  start: number,
  end: number,
): readonly [readonly Piece[], readonly Piece[], readonly Piece[]] {
  const [head, rest] = cut(pieces, start);
  const [middle, tail] = cut(rest, end - start);
  return [head, middle, tail];
}

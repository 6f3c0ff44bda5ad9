/** Which piece stands at an index, and the paragraph around it. */
import { type NewlinePiece, type Piece, pieceLength } from './piece';

export interface Found {
  readonly piece: Piece;
  /** Its place in the row. */
  readonly place: number;
  /** The index at which it begins. */
  readonly start: number;
}

/** Undefined at and past the end. */
export function findPiece(pieces: readonly Piece[], index: number): Found | undefined {
  let start = 0;
  for (const [place, piece] of pieces.entries()) {
    const length = pieceLength(piece);
    if (index < start + length) return index < start ? undefined : { piece, place, start };
    start += length;
  }
  return undefined;
}

export interface FoundParagraph {
  /** Places in the row: of its first piece, and of its newline. */
  readonly first: number;
  readonly last: number;
  readonly newline: NewlinePiece;
  /** Indices: where it begins, and after its newline. */
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a row that touch a range, in order, those in tables too; all of them without a range. */
export function paragraphsOf(pieces: readonly Piece[], from = 0, to = Infinity): readonly FoundParagraph[] {
  const found: FoundParagraph[] = [];
  let at = 0;
  let first = 0;
  let start = 0;
  for (let place = 0; place < pieces.length && start < to; place += 1) {
    const piece = pieces[place] as Piece;
    at += pieceLength(piece);
    if (piece.kind === 'text' || piece.kind === 'object') continue;
    if (piece.kind === 'newline' && at > from) found.push({ first, last: place, newline: piece, start, end: at });
    first = place + 1;
    start = at;
  }
  return found;
}

/** The paragraph that an index lies in; undefined between paragraphs, as at the start of a table. */
export const paragraphAt = (pieces: readonly Piece[], index: number): FoundParagraph | undefined =>
  paragraphsOf(pieces, index, index + 1)[0];

/** Which piece stands at an index, and the paragraph around it. */
import { isInline, type NewlinePiece, type Piece, pieceLength } from './piece';

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

/** All paragraphs of a row in order, those in tables too. */
export function paragraphsOf(pieces: readonly Piece[]): readonly FoundParagraph[] {
  const found: FoundParagraph[] = [];
  let at = 0;
  let first = 0;
  let start = 0;
  for (const [place, piece] of pieces.entries()) {
    at += pieceLength(piece);
    if (piece.kind === 'newline') found.push({ first, last: place, newline: piece, start, end: at });
    if (piece.kind === 'newline' || !isInline(piece)) {
      first = place + 1;
      start = at;
    }
  }
  return found;
}

/** The paragraph that an index lies in; undefined between paragraphs, as at the start of a table. */
export function paragraphAt(pieces: readonly Piece[], index: number): FoundParagraph | undefined {
  return paragraphsOf(pieces).find(({ start, end }) => start <= index && index < end);
}

/** A row of pieces as what a reader sees one below the other: paragraphs, tables, section breaks. */
import type { SectionStyle } from '../model';
import { type InlinePiece, isInline, type NewlinePiece, type Piece, pieceLength } from './piece';
import { type Table, tableAt } from './table';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** With its newline as the last. */
  readonly line: readonly InlinePiece[];
  readonly newline: NewlinePiece;
  /** Index within the row. */
  readonly start: number;
}

export type Block =
  | ParagraphBlock
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'section'; readonly style: SectionStyle; readonly start: number };

export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let line: InlinePiece[] = [];
  let start = 0;
  let at = 0;
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place] as Piece;
    at += pieceLength(piece);
    if (isInline(piece)) {
      line.push(piece);
      if (piece.kind !== 'newline') continue;
      blocks.push({ kind: 'paragraph', line, newline: piece, start });
    } else if (piece.kind === 'table') {
      const table = tableAt(pieces, place);
      blocks.push({ kind: 'table', table });
      place = table.last;
      at = table.end;
    } else if (piece.kind === 'section') blocks.push({ kind: 'section', style: piece.style, start });
    line = [];
    start = at;
  }
  return blocks;
}

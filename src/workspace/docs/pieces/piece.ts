/**
 * A segment of a document (its body, a header, a footer) as the flat row of units that its indices count: text, and one unit for
 * each newline, object, section break, start of a table, row or cell, and end of a table. Tables nest by their start and end.
 */
import type {
  Bullet,
  ParagraphStyle,
  SectionStyle,
  TableCellStyle,
  TableColumnProperties,
  TableRowStyle,
  TextStyle,
} from '../model';

/** By which suggestions it would come in or go; absent where none. */
export interface Suggested {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}

export interface TextPiece extends Suggested {
  readonly kind: 'text';
  /** Never empty, without newlines. */
  readonly text: string;
  readonly style: TextStyle;
}

/** Ends a paragraph and carries what the paragraph is. */
export interface NewlinePiece extends Suggested {
  readonly kind: 'newline';
  readonly style: TextStyle;
  readonly paragraph: ParagraphStyle;
  readonly bullet?: Bullet;
}

/** What stands in a line and is one unit wide: a page break, a picture, a page number, a person's name. */
export interface ObjectPiece extends Suggested {
  readonly kind: 'object';
  /** The member of Google's ParagraphElement. */
  readonly member:
    'autoText' | 'dateElement' | 'horizontalRule' | 'inlineObjectElement' | 'pageBreak' | 'person' | 'richLink';
  /** What that member holds beside its style. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly style: TextStyle;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly columns: readonly TableColumnProperties[];
}

export interface RowPiece {
  readonly kind: 'row';
  readonly style: TableRowStyle;
}

export interface CellPiece {
  readonly kind: 'cell';
  readonly style: TableCellStyle;
}

export type InlinePiece = TextPiece | NewlinePiece | ObjectPiece;

export type Piece =
  | InlinePiece
  | { readonly kind: 'section'; readonly style: SectionStyle }
  | TablePiece
  | RowPiece
  | CellPiece
  | { readonly kind: 'tableEnd' };

export const pieceLength = (piece: Piece): number => (piece.kind === 'text' ? piece.text.length : 1);

export const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + pieceLength(piece), 0);

export const isInline = (piece: Piece | undefined): piece is InlinePiece =>
  piece?.kind === 'text' || piece?.kind === 'newline' || piece?.kind === 'object';

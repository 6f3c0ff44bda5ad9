/** Tables in a row of pieces: where their rows and cells begin and end. */
import { type CellPiece, lengthOf, type Piece, pieceLength, type RowPiece, type TablePiece } from './piece';

export interface TableCell {
  readonly cell: CellPiece;
  readonly content: readonly Piece[];
  /** Its place in the row of pieces. */
  readonly place: number;
  /** Index of the cell's own unit, and of what follows its content. */
  readonly start: number;
  readonly end: number;
}

export interface TableRow {
  readonly row: RowPiece;
  readonly cells: readonly TableCell[];
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly table: TablePiece;
  readonly rows: readonly TableRow[];
  readonly start: number;
  /** After the end's own unit. */
  readonly end: number;
  /** Places in the row of pieces: of the table's start, and of its end. */
  readonly first: number;
  readonly last: number;
}

/** A piece's place in its table: how many tables it lies in. */
export function isInTable(pieces: readonly Piece[], place: number): boolean {
  let depth = 0;
  for (const piece of pieces.slice(0, place)) {
    if (piece.kind === 'table') depth += 1;
    if (piece.kind === 'tableEnd') depth -= 1;
  }
  return depth > 0;
}

interface OpenCell {
  readonly cell: CellPiece;
  readonly place: number;
  readonly start: number;
  readonly content: Piece[];
}

interface OpenRow {
  readonly row: RowPiece;
  readonly place: number;
  readonly start: number;
  readonly cells: OpenCell[];
}

/** The table that begins at a place; tables inside its cells stay pieces of their content. */
export function tableAt(pieces: readonly Piece[], first: number): Table {
  const table = pieces[first] as TablePiece;
  const start = lengthOf(pieces.slice(0, first));
  const rows: OpenRow[] = [];
  let at = start + 1;
  let depth = 0;
  let place = first + 1;
  for (; place < pieces.length; place += 1) {
    const piece = pieces[place] as Piece;
    if (depth === 0 && piece.kind === 'tableEnd') break;
    const row = rows[rows.length - 1];
    if (depth === 0 && piece.kind === 'row') rows.push({ row: piece, place, start: at, cells: [] });
    else if (depth === 0 && piece.kind === 'cell') row?.cells.push({ cell: piece, place, start: at, content: [] });
    else row?.cells[row.cells.length - 1]?.content.push(piece);
    if (piece.kind === 'table') depth += 1;
    if (piece.kind === 'tableEnd') depth -= 1;
    at += pieceLength(piece);
  }
  return { table, rows: rows.map(closedRow), start, end: at + 1, first, last: place };
}

function closedRow({ row, place, start, cells }: OpenRow): TableRow {
  const closed = cells.map(({ cell, place: its, start: begins, content }) => ({
    cell,
    content,
    place: its,
    start: begins,
    end: begins + 1 + lengthOf(content),
  }));
  return { row, place, cells: closed, start, end: closed[closed.length - 1]?.end ?? start + 1 };
}

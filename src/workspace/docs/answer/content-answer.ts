/** A segment's pieces as `documents.get` tells them: paragraphs, tables and section breaks with their indices. */
import type { StructuralElement } from '../model';
import { type InlinePiece, isInline, type Piece, pieceLength } from '../pieces/piece';
import { type Table, tableAt } from '../pieces/table';
import { paragraphAnswer, span } from './paragraph-answer';

/** `start`: the index of the first piece. */
export function contentAnswer(pieces: readonly Piece[], start = 0): readonly StructuralElement[] {
  const content: StructuralElement[] = [];
  let line: InlinePiece[] = [];
  let lineStart = start;
  let at = start;
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place] as Piece;
    if (isInline(piece)) {
      line.push(piece);
      at += pieceLength(piece);
      if (piece.kind !== 'newline') continue;
      content.push(paragraphAnswer(line, piece, lineStart));
    } else if (piece.kind === 'table') {
      const table = tableAt(pieces, place);
      content.push(tableAnswer(table, at - table.start));
      at += table.end - table.start;
      place = table.last;
    } else {
      if (piece.kind === 'section') content.push({ ...span(at, at + 1), sectionBreak: { sectionStyle: piece.style } });
      at += 1;
    }
    line = [];
    lineStart = at;
  }
  return content;
}

/** `shift`: how far the table lies from where its own indices, which begin with its pieces, say. */
function tableAnswer({ table, rows, start, end }: Table, shift: number): StructuralElement {
  return {
    ...span(start + shift, end + shift),
    table: {
      rows: rows.length,
      columns: table.columns.length,
      tableRows: rows.map((row) => ({
        ...span(row.start + shift, row.end + shift),
        tableCells: row.cells.map((cell) => ({
          ...span(cell.start + shift, cell.end + shift),
          content: contentAnswer(cell.content, cell.start + shift + 1),
          tableCellStyle: cell.cell.style,
        })),
        tableRowStyle: row.row.style,
      })),
      tableStyle: { tableColumnProperties: table.columns },
    },
  };
}

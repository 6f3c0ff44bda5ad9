/** A segment's pieces as `documents.get` tells them: paragraphs, tables and section breaks with their indices. */
import type { StructuralElement } from '../model';
import { type Block, blocksOf } from '../pieces/blocks';
import type { Piece } from '../pieces/piece';
import type { Table } from '../pieces/table';
import { paragraphAnswer, span } from './paragraph-answer';

/** `shift`: the index of the first piece. */
export const contentAnswer = (pieces: readonly Piece[], shift = 0): readonly StructuralElement[] =>
  blocksOf(pieces).map((block) => blockAnswer(block, shift));

function blockAnswer(block: Block, shift: number): StructuralElement {
  switch (block.kind) {
    case 'paragraph':
      return paragraphAnswer(block.line, block.newline, block.start + shift);
    case 'section':
      return {
        ...span(block.start + shift, block.start + shift + 1),
        sectionBreak: { sectionStyle: block.style },
      };
    case 'table':
      return tableAnswer(block.table, shift);
  }
}

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

/** `insertTableRow` and `deleteTableRow`. A new row's cells look as those of the row that it was put beside. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { blankCell, blankRow } from '../blank/blank-table';
import { editTab } from '../pieces/edit-tab';
import type { Piece } from '../pieces/piece';
import type { TableCell } from '../pieces/table';
import { namedCell } from './named-table';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';

/** An empty cell in the look of another: its style, and that of its last paragraph's text. */
export function cellLike({ cell, content }: TableCell): readonly Piece[] {
  const last = content[content.length - 1];
  return blankCell({ text: last?.kind === 'newline' ? last.style : {} }, cell.style);
}

export const insertTableRow: RequestHandler<docs_v1.Schema$InsertTableRowRequest> = (document, request, context) => {
  const { tab, segmentId, table, row } = namedCell(document, request.tableCellLocation, context);
  const beside = table.rows[row]!;
  const start = request.insertBelow ? beside.end : beside.start;
  const pieces = blankRow(beside.cells.map(cellLike));
  return { document: withTab(document, editTab(tab, { segmentId, start, end: start, pieces })) };
};

/** With its last row the table goes. */
export const deleteTableRow: RequestHandler<docs_v1.Schema$DeleteTableRowRequest> = (document, request, context) => {
  const { tab, segmentId, table, row } = namedCell(document, request.tableCellLocation, context);
  const { start, end } = table.rows.length === 1 ? table : table.rows[row]!;
  return { document: withTab(document, editTab(tab, { segmentId, start, end, pieces: [] })) };
};

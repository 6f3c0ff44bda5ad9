/** `updateTableCellStyle`, `updateTableRowStyle` and `pinTableHeaderRows`: no index moves. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { TableCellStyle, TableRowStyle } from '../model';
import { withSegment } from '../pieces/edit-tab';
import type { Piece } from '../pieces/piece';
import type { Asked } from '../../protocol/asked';
import { refuse } from '../refusal';
import type { DocumentState } from '../state';
import { applyChange, styleChange } from '../styles/change-style';
import { namedCell, namedIndices, namedTable, type NamedTable } from './named-table';
import { withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

/** Rows and spans are read only. */
const CELL_FIELDS = [
  'backgroundColor',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'borderTop',
  'contentAlignment',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
] as const;

/** The document with other pieces at some places of the table's segment. */
function withPieces(
  document: DocumentState,
  { tab, segmentId, pieces }: NamedTable,
  changes: ReadonlyMap<number, Piece>,
): DocumentState {
  return withTab(
    document,
    withSegment(
      tab,
      segmentId,
      pieces.map((piece, place) => changes.get(place) ?? piece),
    ),
  );
}

interface CellRange extends NamedTable {
  readonly has: (row: number, column: number) => boolean;
}

function namedCells(
  document: DocumentState,
  { tableRange, tableStartLocation }: Asked<docs_v1.Schema$UpdateTableCellStyleRequest>,
  context: RequestContext,
): CellRange {
  if (!tableRange) return { ...namedTable(document, tableStartLocation, context), has: () => true };
  const named = namedCell(document, tableRange.tableCellLocation, context);
  const { rowSpan = 0, columnSpan = 0 } = tableRange;
  if (rowSpan < 1 || columnSpan < 1) throw refuse(context, 'The row span and the column span must be at least 1.');
  const [endRow, endColumn] = [named.row + rowSpan, named.column + columnSpan];
  if (endRow > named.table.rows.length || endColumn > named.table.table.columns.length)
    throw refuse(context, 'The table range is out of bounds.');
  const has = (row: number, column: number): boolean =>
    row >= named.row && row < endRow && column >= named.column && column < endColumn;
  return { ...named, has };
}

export const updateTableCellStyle: RequestHandler<docs_v1.Schema$UpdateTableCellStyleRequest> = (
  document,
  request,
  context,
) => {
  const change = styleChange<TableCellStyle>(
    { fields: request.fields, source: request.tableCellStyle, message: 'TableCellStyle', editable: CELL_FIELDS },
    context,
  );
  const named = namedCells(document, request, context);
  const changed = named.table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ cell, place }, column): readonly (readonly [number, Piece])[] =>
      named.has(row, column) ? [[place, { ...cell, style: applyChange(cell.style, change) }]] : [],
    ),
  );
  return { document: withPieces(document, named, new Map(changed)) };
};

function styleRows(
  document: DocumentState,
  named: NamedTable,
  styleOf: (style: TableRowStyle, index: number) => TableRowStyle,
): DocumentState {
  const changed = named.table.rows.map(({ row, place }, i): readonly [number, Piece] => [
    place,
    { ...row, style: styleOf(row.style, i) },
  ]);
  return withPieces(document, named, new Map(changed));
}

export const updateTableRowStyle: RequestHandler<docs_v1.Schema$UpdateTableRowStyleRequest> = (
  document,
  request,
  context,
) => {
  const change = styleChange<TableRowStyle>(
    {
      fields: request.fields,
      source: request.tableRowStyle,
      message: 'TableRowStyle',
      editable: ['minRowHeight', 'preventOverflow', 'tableHeader'],
    },
    context,
  );
  const named = namedTable(document, request.tableStartLocation, context);
  const indices = namedIndices(request.rowIndices, named.table.rows.length, 'row', context);
  return {
    document: styleRows(document, named, (style, i) => (indices.includes(i) ? applyChange(style, change) : style)),
  };
};

export const pinTableHeaderRows: RequestHandler<docs_v1.Schema$PinTableHeaderRowsRequest> = (
  document,
  request,
  context,
) => {
  const named = namedTable(document, request.tableStartLocation, context);
  const { pinnedHeaderRowsCount: count = 0 } = request;
  const rows = named.table.rows.length;
  if (count < 0 || count > rows)
    throw refuse(context, `The number of pinned header rows (${count}) must be between 0 and ${rows}.`);
  const pinned = styleRows(document, named, (style, i) => {
    const { tableHeader: _old, ...rest } = style;
    return i < count ? { ...rest, tableHeader: true } : rest;
  });
  return { document: pinned };
};

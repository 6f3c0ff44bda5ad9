/** `insertTableColumn`, `deleteTableColumn` and `updateTableColumnProperties`. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { editTab, withSegment } from '../pieces/edit-tab';
import type { Piece } from '../pieces/piece';
import { refuse } from '../refusal';
import type { TabState } from '../state';
import { applyChange, names, styleChange } from '../styles/change-style';
import type { TableColumnProperties } from '../model';
import { namedCell, namedIndices, namedTable, type NamedTable } from './named-table';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';
import { cellLike } from './table-rows';

const LEAST_WIDTH = 5;

/** The tab with other properties of the table's columns; indices stay as they are. */
function withColumns(
  tab: TabState,
  { segmentId, table }: NamedTable,
  change: (columns: readonly TableColumnProperties[]) => readonly TableColumnProperties[],
): TabState {
  const pieces: readonly Piece[] = tab.segments[segmentId] ?? [];
  const changed = { ...table.table, columns: change(table.table.columns) };
  return withSegment(
    tab,
    segmentId,
    pieces.map((piece, place) => (place === table.first ? changed : piece)),
  );
}

/** Cells are put in from the last row up, so that the indices above stay true. */
export const insertTableColumn: RequestHandler<docs_v1.Schema$InsertTableColumnRequest> = (
  document,
  request,
  context,
) => {
  const named = namedCell(document, request.tableCellLocation, context);
  const { segmentId, table, column } = named;
  const at = request.insertRight ? column + 1 : column;
  const widened = withColumns(named.tab, named, (columns) => [
    ...columns.slice(0, at),
    columns[column]!,
    ...columns.slice(at),
  ]);
  const tab = table.rows.reduceRight((before, { cells }) => {
    const beside = cells[column]!;
    const start = request.insertRight ? beside.end : beside.start;
    return editTab(before, { segmentId, start, end: start, pieces: cellLike(beside) });
  }, widened);
  return { document: withTab(document, tab) };
};

/** With its last column the table goes. */
export const deleteTableColumn: RequestHandler<docs_v1.Schema$DeleteTableColumnRequest> = (
  document,
  request,
  context,
) => {
  const named = namedCell(document, request.tableCellLocation, context);
  const { segmentId, table, column } = named;
  if (table.table.columns.length === 1) {
    const { start, end } = table;
    return { document: withTab(document, editTab(named.tab, { segmentId, start, end, pieces: [] })) };
  }
  const narrowed = withColumns(named.tab, named, (columns) => columns.filter((_, i) => i !== column));
  const tab = table.rows.reduceRight((before, { cells }) => {
    const { start, end } = cells[column]!;
    return editTab(before, { segmentId, start, end, pieces: [] });
  }, narrowed);
  return { document: withTab(document, tab) };
};

export const updateTableColumnProperties: RequestHandler<docs_v1.Schema$UpdateTableColumnPropertiesRequest> = (
  document,
  request,
  context,
) => {
  const change = styleChange<TableColumnProperties>(
    {
      fields: request.fields,
      source: request.tableColumnProperties,
      message: 'TableColumnProperties',
      editable: ['widthType', 'width'],
    },
    context,
  );
  const width = change.source.width?.magnitude ?? 0;
  if (names(change, 'width') && change.source.width && width < LEAST_WIDTH)
    throw refuse(context, `The column width (${width}) must be at least ${LEAST_WIDTH} points.`);
  const named = namedTable(document, request.tableStartLocation, context);
  const { columns } = named.table.table;
  const indices = namedIndices(request.columnIndices, columns.length, 'column', context);
  const tab = withColumns(named.tab, named, () =>
    columns.map((column, i) => (indices.includes(i) ? applyChange(column, change) : column)),
  );
  return { document: withTab(document, tab) };
};

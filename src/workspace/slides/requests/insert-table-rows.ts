/** `insertTableRows`: empty rows above or below a cell, as high and with the same borders as its row. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { mapElement } from '../pages';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { DEFAULT_ROW_HEIGHT, borderRow, newRow, numberTable, tableNamed, withTable } from '../table';
import { cellAt } from '../text/text-place';

const MAX_ROWS = 20;

export const insertTableRows: RequestHandler<slides_v1.Schema$InsertTableRowsRequest> = (
  presentation,
  request,
  context,
) => {
  const found = tableNamed(presentation, request.tableObjectId, context);
  const { table } = found;
  const number = request.number ?? 1;
  if (number < 1 || number > MAX_ROWS) {
    throw refuse(context, `The number of rows to insert (${number}) should be between 1 and ${MAX_ROWS}, inclusive.`);
  }
  cellAt(table, request.cellLocation ?? {}, context);
  const reference = request.cellLocation?.rowIndex ?? 0;
  const at = reference + (request.insertBelow ? 1 : 0);
  const columns = table.columns ?? 0;
  const like = table.tableRows?.[reference];
  const cells = like?.tableCells ?? [];
  const fresh = newRow(columns, DEFAULT_ROW_HEIGHT);
  const row = {
    ...fresh,
    ...(like?.tableRowProperties && {
      tableRowProperties: like.tableRowProperties,
      rowHeight: like.tableRowProperties.minRowHeight ?? fresh.rowHeight,
    }),
    tableCells: (fresh.tableCells ?? []).map((cell, c) => ({
      ...cell,
      tableCellProperties: cells[c]?.tableCellProperties ?? cell.tableCellProperties,
    })),
  };
  const insert = <T>(list: readonly T[] | undefined, index: number, item: T): readonly T[] => [
    ...(list ?? []).slice(0, index),
    ...Array.from({ length: number }, () => item),
    ...(list ?? []).slice(index),
  ];
  const made = numberTable({
    ...table,
    tableRows: insert(table.tableRows, at, row),
    horizontalBorderRows: insert(
      table.horizontalBorderRows,
      at,
      table.horizontalBorderRows?.[at] ?? borderRow(columns),
    ),
    verticalBorderRows: insert(
      table.verticalBorderRows,
      at,
      table.verticalBorderRows?.[reference] ?? borderRow(columns + 1),
    ),
  });
  return { presentation: mapElement(presentation, found, (element) => withTable(element, made)) };
};

/** `deleteTableRow`: takes a row away; the last one takes the table with it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { mapElement } from '../pages';
import type { RequestHandler } from './request-handler';
import { numberTable, tableNamed, withTable } from '../table';
import { cellAt } from '../text/text-place';

export const deleteTableRow: RequestHandler<slides_v1.Schema$DeleteTableRowRequest> = (
  presentation,
  request,
  context,
) => {
  const found = tableNamed(presentation, request.tableObjectId, context);
  const { table } = found;
  cellAt(table, request.cellLocation ?? {}, context);
  const at = request.cellLocation?.rowIndex ?? 0;
  const without = <T>(list: readonly T[] | undefined, index: number): readonly T[] =>
    (list ?? []).filter((_, i) => i !== index);
  const made = numberTable({
    ...table,
    tableRows: without(table.tableRows, at),
    horizontalBorderRows: without(table.horizontalBorderRows, at + 1),
    verticalBorderRows: without(table.verticalBorderRows, at),
  });
  return {
    presentation: mapElement(presentation, found, (element) => (made.rows === 0 ? null : withTable(element, made))),
  };
};

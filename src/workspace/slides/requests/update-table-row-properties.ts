/** `updateTableRowProperties`: the least height of some rows, or of all. Text may need more; Slides then draws the row higher. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { changeProperties } from '../properties/change-properties';
import { emu } from '../emu';
import { mapElement } from '../pages';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { tableNamed, withTable } from '../table';

export const updateTableRowProperties: RequestHandler<slides_v1.Schema$UpdateTableRowPropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const found = tableNamed(presentation, request.objectId, context);
  const rows = found.table.tableRows ?? [];
  const indices = request.rowIndices ?? [];
  const outside = indices.find((index) => index < 0 || index >= rows.length);
  if (outside !== undefined)
    throw refuse(context, `The row index (${outside}) is out of bounds of the table with ${rows.length} rows.`);
  const change = {
    fields: request.fields,
    source: request.tableRowProperties,
    message: 'TableRowProperties',
    editable: ['minRowHeight'],
    unit: 'EMU',
  } as const;
  const minRowHeight = changeProperties({}, change, context).source.minRowHeight ?? emu(0);
  const tableRows = rows.map((row, i) =>
    indices.length === 0 || indices.includes(i)
      ? { ...row, rowHeight: minRowHeight, tableRowProperties: { minRowHeight } }
      : row,
  );
  return {
    presentation: mapElement(presentation, found, (element) => withTable(element, { ...found.table, tableRows })),
  };
};

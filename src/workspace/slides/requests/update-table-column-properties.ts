/** `updateTableColumnProperties`: the width of some columns, or of all. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { changeProperties } from '../properties/change-properties';
import { emu, inEmu } from '../emu';
import { mapElement } from '../pages';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { MIN_COLUMN_WIDTH, tableNamed, withTable } from '../table';

export const updateTableColumnProperties: RequestHandler<slides_v1.Schema$UpdateTableColumnPropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const found = tableNamed(presentation, request.objectId, context);
  const columns = found.table.tableColumns ?? [];
  const indices = request.columnIndices ?? [];
  const outside = indices.find((index) => index < 0 || index >= columns.length);
  if (outside !== undefined) {
    throw refuse(
      context,
      `The column index (${outside}) is out of bounds of the table with ${columns.length} columns.`,
    );
  }
  const change = {
    fields: request.fields,
    source: request.tableColumnProperties,
    message: 'TableColumnProperties',
    editable: ['columnWidth'],
    unit: 'EMU',
  } as const;
  const { source } = changeProperties({}, change, context);
  if (source.columnWidth && inEmu(source.columnWidth) < MIN_COLUMN_WIDTH) {
    throw refuse(
      context,
      `The column width (${inEmu(source.columnWidth)} EMU) must be at least ${MIN_COLUMN_WIDTH} EMU.`,
    );
  }
  const width = source.columnWidth ?? emu(MIN_COLUMN_WIDTH);
  const tableColumns = columns.map((column, i) =>
    indices.length === 0 || indices.includes(i) ? { ...column, columnWidth: width } : column,
  );
  return {
    presentation: mapElement(presentation, found, (element) => withTable(element, { ...found.table, tableColumns })),
  };
};

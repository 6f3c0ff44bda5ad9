/** `updateTableCellProperties`: fill and vertical alignment of the cells in a range. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { changeFill } from '../properties/change-fill';
import { changeProperties } from '../properties/change-properties';
import type { TableCell } from '../model';
import { mapElement } from '../pages';
import type { RequestHandler } from './request-handler';
import { inRange, rangeOf, tableNamed, withTable } from '../table';

const FIELD = 'tableCellBackgroundFill';

export const updateTableCellProperties: RequestHandler<slides_v1.Schema$UpdateTableCellPropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const found = tableNamed(presentation, request.objectId, context);
  const range = rangeOf(found.table, request.tableRange, context);
  const change = {
    fields: request.fields,
    source: request.tableCellProperties,
    message: 'TableCellProperties',
    editable: [FIELD, 'contentAlignment'],
    unit: 'EMU',
  } as const;
  const changed = (cell: TableCell): TableCell => {
    const before = cell.tableCellProperties ?? {};
    const { value, source, paths } = changeProperties(before, change, context);
    const fill = changeFill(
      {
        field: FIELD,
        before: before.tableCellBackgroundFill,
        after: value.tableCellBackgroundFill,
        source: source.tableCellBackgroundFill,
        paths,
        inherits: false,
        defaults: {
          propertyState: 'NOT_RENDERED',
          solidFill: { color: { rgbColor: { red: 1, green: 1, blue: 1 } }, alpha: 1 },
        },
      },
      context,
    );
    return {
      ...cell,
      tableCellProperties: {
        ...value,
        ...(fill && { tableCellBackgroundFill: fill }),
        contentAlignment: value.contentAlignment ?? 'TOP',
      },
    };
  };
  const tableRows = (found.table.tableRows ?? []).map((row, r) => ({
    ...row,
    tableCells: (row.tableCells ?? []).map((cell, c) => (inRange(range, r, c) ? changed(cell) : cell)),
  }));
  return {
    presentation: mapElement(presentation, found, (element) => withTable(element, { ...found.table, tableRows })),
  };
};

/** `updateTableBorderProperties`: the borders of a range that a position names. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { withAlpha } from '../properties/change-fill';
import { changeProperties } from '../properties/change-properties';
import type { TableBorderProperties, TableBorderRow } from '../model';
import { mapElement } from '../pages';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { newBorder, rangeOf, tableNamed, withTable, type CellRange } from '../table';

type Edge = (index: number, first: number, count: number) => boolean;

const outer: Edge = (index, first, count) => index === first || index === first + count;
const within: Edge = (index, first, count) => index > first && index < first + count;
const start: Edge = (index, first) => index === first;
const end: Edge = (index, first, count) => index === first + count;
const all: Edge = (index, first, count) => index >= first && index <= first + count;
const none: Edge = () => false;

/** Which horizontal and which vertical borders each position names. */
const POSITIONS: Readonly<Record<string, readonly [horizontal: Edge, vertical: Edge]>> = {
  ALL: [all, all],
  OUTER: [outer, outer],
  INNER: [within, within],
  INNER_HORIZONTAL: [within, none],
  INNER_VERTICAL: [none, within],
  TOP: [start, none],
  BOTTOM: [end, none],
  LEFT: [none, start],
  RIGHT: [none, end],
};

export const updateTableBorderProperties: RequestHandler<slides_v1.Schema$UpdateTableBorderPropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const found = tableNamed(presentation, request.objectId, context);
  const range = rangeOf(found.table, request.tableRange, context);
  const position = POSITIONS[request.borderPosition ?? 'ALL'];
  if (!position) throw refuse(context, `The border position (${request.borderPosition ?? ''}) is not supported.`);
  const change = {
    fields: request.fields,
    source: request.tableBorderProperties,
    message: 'TableBorderProperties',
    editable: ['tableBorderFill', 'weight', 'dashStyle'],
    unit: 'EMU',
  } as const;
  const changed = (border: TableBorderProperties): TableBorderProperties => {
    const made = { ...newBorder, ...changeProperties(border, change, context).value };
    const solidFill = withAlpha({ ...newBorder.tableBorderFill?.solidFill, ...made.tableBorderFill?.solidFill });
    return { ...made, tableBorderFill: { solidFill } };
  };
  const apply = (
    rows: readonly TableBorderRow[] | undefined,
    named: (row: number, column: number) => boolean,
  ): readonly TableBorderRow[] =>
    (rows ?? []).map((row, r) => ({
      tableBorderCells: (row.tableBorderCells ?? []).map((cell, c) =>
        named(r, c) ? { ...cell, tableBorderProperties: changed(cell.tableBorderProperties ?? {}) } : cell,
      ),
    }));
  const between = (index: number, from: number, count: number) => index >= from && index < from + count;
  const { row, column, rows, columns }: CellRange = range;
  const table = {
    ...found.table,
    horizontalBorderRows: apply(
      found.table.horizontalBorderRows,
      (r, c) => position[0](r, row, rows) && between(c, column, columns),
    ),
    verticalBorderRows: apply(
      found.table.verticalBorderRows,
      (r, c) => position[1](c, column, columns) && between(r, row, rows),
    ),
  };
  changed({});
  return { presentation: mapElement(presentation, found, (element) => withTable(element, table)) };
};

/** A real table: head row with a line under it, hairlines between the rows, no fills, no upright lines (LOOK.md section 6, slide 5). */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Table, TableCell, TableColumn } from '../../../../report/deck/slide-blocks';
import { fieldMask } from '../../../field-mask';
import type { DrawnHandler, Place } from '../block-handler';
import { objectId } from '../../object-id';
import { oneLine } from '../../slide-text';
import { splitEvenly } from '../split-evenly';
import { wrapText } from '../../../text/wrap';
import { INSET_X_PT, INSET_Y_PT, elementProperties, pt, emu } from '../../units';
import { bottomLine, clearBorders, linesBetween } from './table-borders';
import { cellText, type CellPart, type CellPlace } from './table-cell-text';

type Request = slides_v1.Schema$Request;

const LEFT = 42 - INSET_X_PT;
const SIZE_PT = 18;
const HEAD_HEIGHT = 33.6;
const LINE_HEIGHT = 22.1;
const ROW_AIR = 17;
/** The last row's own air may reach below the content's end. */
const SLACK = 6;
/** A text that needs more lines than this gives way to its short form. */
const MOST_LINES = 3;

const tableId = (path: string): string => objectId(path, 'table');

/** Whether a text as it stands would take more lines than a row of a table may have. */
export const needsShortForm = (text: string, column: Pick<TableColumn, 'widthPt'>, bold: boolean): boolean =>
  linesIn(oneLine(text), column, bold) > MOST_LINES;

const linesIn = (text: string, column: Pick<TableColumn, 'widthPt'>, bold: boolean): number =>
  wrapText(text, column.widthPt - 2 * INSET_X_PT, SIZE_PT, bold).length;

/** What a cell says on a slide: its first part, and under it a second one. */
function partsOf(cell: TableCell, column: TableColumn): readonly CellPart[] {
  const second =
    cell.second === undefined || cell.second === '' ? [] : [{ text: oneLine(cell.second), bold: false, muted: true }];
  const text = oneLine(cell.text);
  const tooLong = cell.short !== undefined && needsShortForm(text, column, cell.bold ?? false);
  const first = tooLong ? { text: oneLine(cell.short), bold: true } : { text, bold: cell.bold ?? false };
  return first.text === '' ? second : [{ ...first, muted: cell.muted ?? false }, ...second];
}

/** Lines of each cell; 0 of an empty one. */
const lineCounts = (row: Table['rows'][number], columns: readonly TableColumn[]): readonly number[] =>
  row.cells.map((cell, place) => {
    const column = columns[place];
    return column ? partsOf(cell, column).reduce((sum, part) => sum + linesIn(part.text, column, part.bold), 0) : 0;
  });

const heightOf = (row: Table['rows'][number], columns: readonly TableColumn[]): number =>
  Math.max(1, ...lineCounts(row, columns)) * LINE_HEIGHT + ROW_AIR;

/** The words of some languages need more than one line. */
const headHeight = (columns: readonly TableColumn[]): number =>
  HEAD_HEIGHT +
  (Math.max(1, ...columns.map((column) => linesIn(oneLine(column.header), column, true))) - 1) * LINE_HEIGHT;

/** Cells of different height are read along their first lines; equal ones stand in the middle of the row. */
const isUneven = (row: Table['rows'][number], columns: readonly TableColumn[]): boolean =>
  new Set(lineCounts(row, columns).filter((count) => count > 0)).size > 1;

function draw(table: Table, { slideObjectId, path, area }: Place): readonly Request[] {
  const id = tableId(path);
  const { columns } = table;
  const heights = [headHeight(columns), ...table.rows.map((row) => heightOf(row, columns))];
  const box = {
    x: LEFT,
    y: area.top - INSET_Y_PT,
    width: columns.reduce((sum, { widthPt }) => sum + widthPt, 0),
    height: heights.reduce((sum, height) => sum + height, 0),
  };
  const rowCount = table.rows.length + 1;
  return [
    {
      createTable: {
        objectId: id,
        rows: rowCount,
        columns: columns.length,
        elementProperties: elementProperties(slideObjectId, box),
      },
    },
    ...columns.map(({ widthPt }, place): Request => columnWidth(id, place, widthPt)),
    ...heights.map((height, place): Request => rowHeight(id, place, height)),
    clearBorders(id),
    bottomLine(id, 0, columns.length, 'DARK1', 1.25),
    ...linesBetween(id, rowCount, columns.length),
    ...[false, ...table.rows.map((row) => isUneven(row, columns))].flatMap((uneven, place) =>
      uneven ? [] : [middleOfRow(id, place, columns.length)],
    ),
    ...columns.flatMap((column, columnIndex) =>
      cellText(placeOf(id, 0, columnIndex, column, false), [
        { text: oneLine(column.header), bold: true, muted: false },
      ]),
    ),
    ...table.rows.flatMap((row, rowPlace) =>
      columns.flatMap((column, columnIndex) => {
        const cell = row.cells[columnIndex];
        return cell
          ? cellText(placeOf(id, rowPlace + 1, columnIndex, column, isUneven(row, columns)), partsOf(cell, column))
          : [];
      }),
    ),
    {
      updatePageElementAltText: {
        objectId: id,
        description: table.altText ?? columns.map(({ header }) => header).join(', '),
      },
    },
  ];
}

const placeOf = (
  id: string,
  rowIndex: number,
  columnIndex: number,
  { align }: TableColumn,
  fromTop: boolean,
): CellPlace => ({
  objectId: id,
  rowIndex,
  columnIndex,
  right: align === 'right',
  fromTop,
});

function middleOfRow(id: string, rowIndex: number, columnSpan: number): Request {
  const tableCellProperties = { contentAlignment: 'MIDDLE' };
  const tableRange = { location: { rowIndex, columnIndex: 0 }, rowSpan: 1, columnSpan };
  return {
    updateTableCellProperties: {
      objectId: id,
      tableRange,
      tableCellProperties,
      fields: fieldMask(tableCellProperties),
    },
  };
}

function columnWidth(objectIdOfTable: string, place: number, widthPt: number): Request {
  const tableColumnProperties = { columnWidth: emu(widthPt) };
  return {
    updateTableColumnProperties: {
      objectId: objectIdOfTable,
      columnIndices: [place],
      tableColumnProperties,
      fields: fieldMask(tableColumnProperties),
    },
  };
}

function rowHeight(objectIdOfTable: string, place: number, heightPt: number): Request {
  const tableRowProperties = { minRowHeight: pt(heightPt) };
  return {
    updateTableRowProperties: {
      objectId: objectIdOfTable,
      rowIndices: [place],
      tableRowProperties,
      fields: fieldMask(tableRowProperties),
    },
  };
}

export const table: DrawnHandler<Table> = {
  kind: 'drawn',
  split: (block, { top, bottom, foot }) => {
    const { columns, rows: all } = block;
    const available = bottom + SLACK - (top - INSET_Y_PT) - headHeight(columns);
    return splitEvenly(all, (row) => heightOf(row, columns), available, foot).map((rows) => ({ ...block, rows }));
  },
  rootId: tableId,
  draw,
};

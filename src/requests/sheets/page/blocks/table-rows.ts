/** A table as a heading, a head row and its rows; a row's key is its own, so that it is found wherever people put it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Table } from '../../../../report/tabs/tab-blocks';
import type { Column } from '../../../../report/tabs/table';
import { cellValue, type SheetCell, type SheetRow, stringValue } from '../../sheet-row';
import { aligned, filled, styles, withNumber } from '../../look/styles';
import { line, ROW_PX } from './line';

const HEADING_PX = 40;
/** Two lines of a head. */
const HEAD_PX = 44;

export function tableRows(block: Table, columnCount: number): readonly SheetRow[] {
  return [
    line(`#${block.key}:heading`, block.heading, columnCount, { format: styles.heading, heightPx: HEADING_PX }),
    {
      key: `#${block.key}:head`,
      heightPx: HEAD_PX,
      cells: block.columns.map((column) => ({
        value: stringValue(column.header),
        format: aligned(styles.head, column.align ?? 'left'),
      })),
    },
    ...block.rows.map(({ key, cells }) => ({
      key: rowKey(block.key, key),
      heightPx: ROW_PX,
      cells: block.columns.map((column, at): SheetCell => {
        const cell = cells[at] ?? { text: '' };
        const format = cellFormat(column, cell.bold ?? false);
        return column.owned ? { format, owned: true } : { value: cellValue(cell), format };
      }),
    })),
  ];
}

export const rowKey = (tableKey: string, key: string): string => `${tableKey}:${key}`;

/** The same for every row of the column, so that a row keeps its look when its figure comes or goes. */
function cellFormat(column: Column, bold: boolean): sheets_v4.Schema$CellFormat {
  const base = bold ? styles.strongCell : styles.cell;
  const placed = aligned(column.format ? withNumber(base, column.format) : base, column.align ?? 'left');
  return column.owned ? filled(placed, 'owned') : placed;
}

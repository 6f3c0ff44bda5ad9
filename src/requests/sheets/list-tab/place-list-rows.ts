/** The rows of a list tab at their places: what stands in them, how they look and how high they are. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ListColumn, ListTab } from '../../../report/tabs/list-tab';
import { lineHeightPt } from '../../text/measure';
import { wrapText } from '../../text/wrap';
import type { PlacedRow } from '../place-rows';
import { cellValue, type SheetRow, stringValue } from '../sheet-row';
import { aligned, filled, styles, withNumber, wrapped } from '../look/styles';

const NOTE_PX = 24;
const HEADLINE_PX = 40;
const HEAD_PX = 44;
const ROW_PX = 28;
/** Room above and below the lines of a cell. */
const PADDING_PX = 10;
/** Room to the left and right of them. */
const SIDES_PX = 18;

/** Rows above the first row of data: note, perhaps a headline, headers. */
export const headRows = (tab: ListTab): number => (tab.headline === undefined ? 2 : 3);
export const rowCount = (tab: ListTab): number => headRows(tab) + Math.max(1, tab.rows.length + tab.spareRows);

/** Note, perhaps a headline, headers, rows and the spare rows below, from the tab's first row on. */
export function placeListRows(tab: ListTab): readonly PlacedRow[] {
  const formats = tab.columns.map(formatOf);
  const rows: readonly SheetRow[] = [
    {
      key: 'note',
      heightPx: NOTE_PX,
      cells: tab.columns.map((_, column) => ({
        value: column === 0 ? stringValue(tab.note) : undefined,
        format: styles.note,
      })),
    },
    ...(tab.headline === undefined
      ? []
      : [
          {
            key: 'headline',
            heightPx: HEADLINE_PX,
            cells: tab.columns.map((_, column) => ({
              value: column === 0 ? stringValue(tab.headline ?? '') : undefined,
              format: styles.title,
            })),
          },
        ]),
    {
      key: 'head',
      heightPx: HEAD_PX,
      cells: tab.columns.map((column) => ({
        value: stringValue(column.header),
        format: aligned(styles.head, column.align ?? 'left'),
      })),
    },
    ...tab.rows.map((cells, index) => ({
      key: `row:${index}`,
      heightPx: wraps(tab) && isFilledIn(tab) ? null : heightOf(tab, cells),
      cells: formats.map((format, at) => ({ value: cellValue(cells[at] ?? { text: '' }), format })),
    })),
  ];
  const spare = { key: 'spare', heightPx: wraps(tab) ? null : ROW_PX, cells: formats.map((format) => ({ format })) };
  const spares = Math.max(tab.spareRows, tab.rows.length === 0 ? 1 : 0);
  return [...rows, ...Array.from({ length: spares }, () => spare)].map((row, index) => ({ index, row }));
}

const wraps = (tab: ListTab): boolean => tab.columns.some((column) => column.wrap);

/** A height that is set stays when people write longer texts over ours, and cuts them; where none is set Sheets fits the row. */
const isFilledIn = (tab: ListTab): boolean => tab.spareRows > 0 || tab.columns.some((column) => column.owned);

/** A row of ours that wraps gets the height of its longest cell. */
function heightOf(tab: ListTab, cells: ListTab['rows'][number]): number {
  const lines = tab.columns.map((column, at) => {
    const cell = cells[at];
    if (!column.wrap || !cell || !('text' in cell)) return 1;
    return cell.text
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, wrapText(line, ((column.widthPx - SIDES_PX) * 3) / 4, 10, false).length),
        0,
      );
  });
  return Math.max(ROW_PX, Math.round((Math.max(...lines) * lineHeightPt(10) * 4) / 3) + PADDING_PX);
}

function formatOf(column: ListColumn): sheets_v4.Schema$CellFormat {
  const base = column.format ? withNumber(styles.cell, column.format) : styles.cell;
  const placed = aligned(base, column.align ?? 'left');
  const wrapping = column.wrap ? wrapped(placed) : placed;
  return column.owned ? filled(wrapping, 'owned') : wrapping;
}

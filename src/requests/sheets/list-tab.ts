/** A list tab → the requests that make it, write it anew, or give it the columns it lacks. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ListColumn, ListTab } from '../../report/tabs/list-tab';
import { lineHeightPt } from '../slides/text/measure';
import { wrapText } from '../slides/text/wrap';
import { addConditionalFormatRule } from './conditional-format';
import { addSheet, type NewTabIds } from './new-tab';
import { columnWidths, type PlacedRow, repeatCell, rowHeights, updateCells } from './place-rows';
import { cellValue, type SheetRow, stringValue } from './sheet-row';
import { aligned, filled, styles, withNumber, wrapped } from './styles';
import { setDataValidation } from './validation';

type Request = sheets_v4.Schema$Request;

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
const rowCount = (tab: ListTab): number => headRows(tab) + Math.max(1, tab.rows.length + tab.spareRows);

/** The whole tab, new. */
export function newListTab(tab: ListTab, ids: NewTabIds, title: string): readonly Request[] {
  const { sheetId } = ids;
  const placed = place(tab);
  return [
    ...addSheet(
      {
        key: tab.key,
        title,
        rowCount: rowCount(tab),
        columnCount: tab.columns.length,
        frozenRowCount: headRows(tab),
        ...(tab.hidden && { hidden: true }),
      },
      ids,
    ),
    ...repeatCell(sheetId, placed),
    ...updateCells(sheetId, placed.slice(0, headRows(tab) + tab.rows.length)),
    ...rowHeights(sheetId, placed),
    ...columnWidths(
      sheetId,
      tab.columns.map((column) => column.widthPx),
    ),
    ...hiddenColumns(sheetId, tab.columns),
    ...closedGroup(sheetId, tab),
    ...rules(sheetId, tab),
  ];
}

/** All rows of a tab that only the program writes, in the place of those that are there. `grid` is its size now. */
export function rewriteListTab(
  tab: ListTab,
  sheetId: number,
  grid: { readonly rowCount: number; readonly columnCount: number },
): readonly Request[] {
  const placed = place(tab);
  const rows = rowCount(tab);
  const columns = Math.max(grid.columnCount, tab.columns.length);
  const resized = { rowCount: Math.max(rows, grid.rowCount), columnCount: columns };
  const grows = resized.rowCount !== grid.rowCount || columns !== grid.columnCount;
  return [
    ...(grows ? [resize(sheetId, resized)] : []),
    ...repeatCell(sheetId, placed),
    ...updateCells(sheetId, placed),
    ...rowHeights(sheetId, placed),
    ...(grid.rowCount > rows ? [cleared(sheetId, rows, grid.rowCount, tab.columns.length)] : []),
  ];
}

const resize = (sheetId: number, gridProperties: { rowCount: number; columnCount: number }): Request => ({
  updateSheetProperties: { properties: { sheetId, gridProperties }, fields: 'gridProperties(rowCount,columnCount)' },
});

/** Rows that the tab no longer needs are emptied, not taken away: a person may have written beside them. */
const cleared = (sheetId: number, startRowIndex: number, endRowIndex: number, endColumnIndex: number): Request => ({
  updateCells: {
    range: { sheetId, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex },
    fields: 'userEnteredValue',
  },
});

/** `columns` of the tab, which a person's tab lacks, to the right of what it has; nothing else is touched. */
export function addedColumns(
  columns: readonly ListColumn[],
  place: {
    readonly sheetId: number;
    readonly headerRow: number;
    readonly usedColumns: number;
    readonly columnCount: number;
    readonly rowCount: number;
  },
): readonly Request[] {
  const { sheetId, headerRow, usedColumns } = place;
  const missing = usedColumns + columns.length - place.columnCount;
  const at = (column: number): sheets_v4.Schema$GridRange => ({
    sheetId,
    startRowIndex: headerRow + 1,
    endRowIndex: place.rowCount,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  return [
    ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }] : []),
    {
      updateCells: {
        start: { sheetId, rowIndex: headerRow, columnIndex: usedColumns },
        rows: [
          {
            values: columns.map(({ header }) => ({
              userEnteredValue: { stringValue: header },
              userEnteredFormat: styles.head,
            })),
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...columns.flatMap((column, offset) =>
      column.choices && place.rowCount > headerRow + 1
        ? [setDataValidation(at(usedColumns + offset), column.choices)]
        : [],
    ),
    ...columns.flatMap((column, offset) =>
      place.rowCount > headerRow + 1
        ? Object.entries(column.looks ?? {}).map(([words, look]) =>
            addConditionalFormatRule(at(usedColumns + offset), words, look, 0),
          )
        : [],
    ),
  ];
}

function place(tab: ListTab): readonly PlacedRow[] {
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

const hiddenColumns = (sheetId: number, columns: readonly ListColumn[]): readonly Request[] =>
  columns.flatMap((column, index) =>
    column.hidden
      ? [
          {
            updateDimensionProperties: {
              range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
              properties: { hiddenByUser: true },
              fields: 'hiddenByUser',
            },
          },
        ]
      : [],
  );

function closedGroup(sheetId: number, tab: ListTab): readonly Request[] {
  const startIndex = tab.columns.findIndex((column) => column.key === tab.closedFrom);
  if (startIndex < 0) return [];
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: tab.columns.length };
  return [
    { addDimensionGroup: { range } },
    { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: '*' } },
  ];
}

/** Lists to choose from and colours that follow the words. */
function rules(sheetId: number, tab: ListTab): readonly Request[] {
  const first = headRows(tab);
  const column = (index: number, from = first, to = rowCount(tab)): sheets_v4.Schema$GridRange => ({
    sheetId,
    startRowIndex: from,
    endRowIndex: to,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  });
  const indexOf = (key: string): number => tab.columns.findIndex((candidate) => candidate.key === key);
  const looks = tab.columns.flatMap((candidate, index) =>
    Object.entries(candidate.looks ?? {}).map(([words, look]) => ({ range: column(index), words, look })),
  );
  return [
    ...tab.columns.flatMap((candidate, index) =>
      candidate.choices ? [setDataValidation(column(index), candidate.choices)] : [],
    ),
    ...(tab.cellChoices ?? []).map(({ row, column: key, choices }) =>
      setDataValidation(column(indexOf(key), first + row, first + row + 1), choices),
    ),
    ...looks.map(({ range, words, look }, index) => addConditionalFormatRule(range, words, look, index)),
  ];
}

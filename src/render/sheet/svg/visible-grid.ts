/** The part of a tab that is drawn: visible rows and columns with their places in pixels. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { fittedRow } from './fitted-row';
import { columnOf, DEFAULT_CHART, filledSize, usedSize } from '../read/grid-layout';

/** Width of the row numbers and height of the column letters. */
export const HEAD_WIDTH = 36;
export const HEAD_HEIGHT = 22;
const MOST_ROWS = 80;

export interface Track {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

export interface VisibleGrid {
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
  readonly width: number;
  readonly height: number;
  /** Rows with content below what is drawn. */
  readonly moreRows: number;
  readonly charts: readonly {
    readonly chart: sheets_v4.Schema$EmbeddedChart;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Places of the visible tracks among the first `count`. */
const tracks = (
  sizeOf: (index: number) => { readonly px: number; readonly hidden: boolean },
  count: number,
  start: number,
): readonly Track[] => {
  const found: Track[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { px, hidden } = sizeOf(index);
    if (hidden) continue;
    found.push({ index, start: at, size: px });
    at += px;
  }
  return found;
};

const end = (list: readonly Track[], start: number): number => list.reduce((at, { size }) => at + size, start);

export const visibleGrid = (sheet: sheets_v4.Schema$Sheet): VisibleGrid => {
  const filled = filledSize(sheet);
  const rowSize = (row: number): ReturnType<typeof fittedRow> => fittedRow(sheet, row);
  const columnSize = (column: number): ReturnType<typeof columnOf> => columnOf(sheet, column);
  const place = (chart: sheets_v4.Schema$EmbeddedChart): VisibleGrid['charts'][number] => {
    const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } =
      chart.position?.overlayPosition ?? {};
    return {
      chart,
      x: end(tracks(columnSize, anchorCell?.columnIndex ?? 0, 0), HEAD_WIDTH) + (offsetXPixels ?? 0),
      y: end(tracks(rowSize, anchorCell?.rowIndex ?? 0, 0), HEAD_HEIGHT) + (offsetYPixels ?? 0),
      width: widthPixels ?? DEFAULT_CHART.width,
      height: heightPixels ?? DEFAULT_CHART.height,
    };
  };
  const charts = (sheet.charts ?? []).map(place);
  const rows = tracks(rowSize, Math.min(filled.rows, MOST_ROWS), HEAD_HEIGHT);
  const columns = tracks(columnSize, usedSize(sheet).columns, HEAD_WIDTH);
  return {
    rows,
    columns,
    charts,
    width: Math.max(end(columns, HEAD_WIDTH), ...charts.map(({ x, width }) => x + width)) + 1,
    height: Math.max(end(rows, HEAD_HEIGHT), ...charts.map(({ y, height }) => y + height)) + 1,
    moreRows: Math.max(0, filled.rows - MOST_ROWS),
  };
};

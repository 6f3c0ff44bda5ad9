/** Height of a row: as set, or as high as its texts and their margins need where nobody set it, which is what Sheets does by itself. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { LINE_HEIGHT } from '../../text/text-width';
import { textIn } from '../read/cell-reader';
import { DEFAULT_ROW_PX, columnOf, rowOf, type Dimension } from '../read/grid-layout';
import { wrapped } from './wrapped';

const PX_PER_PT = 4 / 3;
/** Inner margins that Google gives where none are set: left and right, top and bottom. */
const MARGIN = 3;
const MARGIN_Y = 2;

const needed = (cell: sheets_v4.Schema$CellData, width: number): number => {
  const { wrapStrategy, textFormat, padding } = cell.userEnteredFormat ?? {};
  const content = textIn(cell);
  if (content === '') return 0;
  const size = (textFormat?.fontSize ?? 10) * PX_PER_PT;
  const inner = width - (padding?.left ?? MARGIN) - (padding?.right ?? MARGIN);
  const lines = wrapStrategy === 'WRAP' ? wrapped(content, inner, size, textFormat?.bold === true).length : 1;
  if (lines === 1 && padding === undefined) return 0;
  return Math.round(lines * LINE_HEIGHT * size) + (padding?.top ?? MARGIN_Y) + (padding?.bottom ?? MARGIN_Y);
};

/** A height of 21 pixels counts as not set: the answer of Google does not tell the two apart. */
export const fittedRow = (sheet: sheets_v4.Schema$Sheet, row: number): Dimension => {
  const set = rowOf(sheet, row);
  if (set.px !== DEFAULT_ROW_PX) return set;
  const data = sheet.data?.[0];
  const cells = data?.rowData?.[row - (data.startRow ?? 0)]?.values ?? [];
  const heights = cells.map((cell, i) => needed(cell, columnOf(sheet, (data?.startColumn ?? 0) + i).px));
  return { ...set, px: Math.max(set.px, ...heights) };
};

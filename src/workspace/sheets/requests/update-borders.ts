/** updateBorders: lines at the edges and between the cells of a range. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { withColorTwins } from '../format/with-color-twins';
import { changeCells, tidyCell } from '../grid/cells';
import { closeRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { Cell } from '../state';
import type { RequestHandler } from './request-handler';

type Border = sheets_v4.Schema$Border;
type Side = 'top' | 'bottom' | 'left' | 'right';

export const updateBorders: RequestHandler<'updateBorders'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const { top, bottom, left, right, innerHorizontal, innerVertical } = request;
  for (const border of [top, bottom, left, right, innerHorizontal, innerVertical]) {
    if (border && !border.style) throw invalidArgument('A border must have a style.');
  }
  const changed = changeCells(requireSheet(spreadsheet, range.sheetId), range, (cell, row, column) =>
    withBorders(cell, {
      top: row === range.startRowIndex ? top : innerHorizontal,
      bottom: row === range.endRowIndex - 1 ? bottom : innerHorizontal,
      left: column === range.startColumnIndex ? left : innerVertical,
      right: column === range.endColumnIndex - 1 ? right : innerVertical,
    }),
  );
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};

function withBorders(
  cell: Cell | undefined,
  asked: Readonly<Record<Side, Border | null | undefined>>,
): Cell | undefined {
  const { borders: old, ...format } = cell?.userEnteredFormat ?? {};
  const borders: Record<string, Border> = { ...(old as Record<string, Border> | undefined) };
  for (const [side, border] of Object.entries(asked)) {
    if (!border) continue;
    if (border.style === 'NONE') delete borders[side];
    else {
      const { style, color, colorStyle } = border;
      borders[side] = withColorTwins({ style, color: color ?? {}, ...(colorStyle && { colorStyle }) });
    }
  }
  return tidyCell({
    ...cell,
    userEnteredFormat: { ...format, ...(Object.keys(borders).length > 0 && { borders }) },
  });
}

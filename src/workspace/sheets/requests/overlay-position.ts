/** Where a chart lies over the cells. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { checkCoordinate } from '../grid/close-range';
import { requireSheet } from '../grid/sheets';
import type { EmbeddedChart, OverlayPosition, SheetState, SpreadsheetState } from '../state';

/** Size of a chart that is given none, in pixels (discovery document). */
const WIDTH = 600;
const HEIGHT = 371;

/** @throws ApiError 400 for no place, one outside the grid or a size below 1; 501 for a chart on a sheet of its own. */
export function checkedPosition(
  spreadsheet: SpreadsheetState,
  asked: sheets_v4.Schema$EmbeddedObjectPosition | null | undefined,
): OverlayPosition {
  if (asked?.newSheet || typeof asked?.sheetId === 'number') throw notImplemented('a chart on a sheet of its own');
  if (!asked?.overlayPosition)
    throw invalidArgument(
      'One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
    );
  return checkedOverlay(spreadsheet, asked.overlayPosition);
}

export function checkedOverlay(
  spreadsheet: SpreadsheetState,
  asked: sheets_v4.Schema$OverlayPosition,
): OverlayPosition {
  const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } = asked;
  const sheet = requireSheet(spreadsheet, anchorCell?.sheetId);
  const [rowIndex, columnIndex] = [anchorCell?.rowIndex ?? 0, anchorCell?.columnIndex ?? 0];
  checkCoordinate(sheet, rowIndex, columnIndex);
  if ((widthPixels ?? WIDTH) < 1 || (heightPixels ?? HEIGHT) < 1)
    throw invalidArgument('Width and height must be at least 1.');
  return {
    anchorCell: { sheetId: sheet.properties.sheetId, rowIndex, columnIndex },
    ...(offsetXPixels && { offsetXPixels }),
    ...(offsetYPixels && { offsetYPixels }),
    widthPixels: widthPixels ?? WIDTH,
    heightPixels: heightPixels ?? HEIGHT,
  };
}

/** @throws ApiError 400 where there is none. */
export function requireChart(
  spreadsheet: SpreadsheetState,
  id: number | null | undefined,
): { readonly sheet: SheetState; readonly chart: EmbeddedChart } {
  for (const sheet of spreadsheet.sheets) {
    const chart = sheet.charts.find((one) => one.chartId === id);
    if (chart) return { sheet, chart };
  }
  throw invalidArgument(`No embedded object with id: ${id ?? 0}`);
}

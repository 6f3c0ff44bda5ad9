/** deleteRange: cells go, those below or to the right move up; the grid keeps its size. */
import { closeRange } from '../grid/close-range';
import { requireDimension } from '../grid/dimension';
import { deletion } from '../grid/line-shift';
import { requireSheet } from '../grid/sheets';
import { moveBlock } from './move-block';
import type { RequestHandler } from './request-handler';

export const deleteRange: RequestHandler<'deleteRange'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const dimension = requireDimension(request.shiftDimension);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  const shift =
    dimension === 'ROWS'
      ? deletion(range.startRowIndex, range.endRowIndex)
      : deletion(range.startColumnIndex, range.endColumnIndex);
  return { spreadsheet: moveBlock(spreadsheet, sheet, range, dimension, shift) };
};

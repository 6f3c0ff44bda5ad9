/** deleteDimensionGroup: rows or columns one level less deep; what lies in no group or past the grid is passed over. */
import { countOf, requireDimensionInGrid, requireDimensionRange } from '../grid/dimension';
import { requireSheet } from '../grid/sheets';
import { changeDepth } from './dimension-groups';
import type { RequestHandler } from './request-handler';

export const deleteDimensionGroup: RequestHandler<'deleteDimensionGroup'> = (spreadsheet, request) => {
  const asked = requireDimensionRange(spreadsheet, request.range);
  const count = countOf(requireSheet(spreadsheet, asked.sheetId), asked.dimension);
  // A range that begins past the grid is refused as everywhere.
  const range = asked.startIndex < count ? { ...asked, endIndex: Math.min(asked.endIndex, count) } : asked;
  return changeDepth(spreadsheet, requireDimensionInGrid(spreadsheet, range), -1);
};

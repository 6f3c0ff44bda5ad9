/** deleteDimensionGroup: rows or columns one level less deep. */
import { requireDimensionInGrid } from '../grid/dimension';
import { changeDepth } from './dimension-groups';
import type { RequestHandler } from './request-handler';

export const deleteDimensionGroup: RequestHandler<'deleteDimensionGroup'> = (spreadsheet, request) =>
  changeDepth(spreadsheet, requireDimensionInGrid(spreadsheet, request.range), -1);

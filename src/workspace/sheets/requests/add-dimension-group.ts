/** addDimensionGroup: rows or columns one level deeper. */
import { requireDimensionInGrid } from '../grid/dimension';
import { changeDepth } from './dimension-groups';
import type { RequestHandler } from './request-handler';

export const addDimensionGroup: RequestHandler<'addDimensionGroup'> = (spreadsheet, request) =>
  changeDepth(spreadsheet, requireDimensionInGrid(spreadsheet, request.range), 1);

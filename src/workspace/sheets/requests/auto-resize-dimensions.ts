/** autoResizeDimensions: checked only; no text is measured here, so the stored sizes stay. */
import { notImplemented } from '../../protocol/api-error';
import { requireDimensionInGrid } from '../grid/dimension';
import type { RequestHandler } from './request-handler';

export const autoResizeDimensions: RequestHandler<'autoResizeDimensions'> = (spreadsheet, request) => {
  if (request.dataSourceSheetDimensions) throw notImplemented('autoResizeDimensions of a data source sheet');
  requireDimensionInGrid(spreadsheet, request.dimensions);
  return { spreadsheet };
};

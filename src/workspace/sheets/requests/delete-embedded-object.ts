/** deleteEmbeddedObject: a chart. */
import { replaceSheet } from '../grid/sheets';
import { requireChart } from './overlay-position';
import type { RequestHandler } from './request-handler';

export const deleteEmbeddedObject: RequestHandler<'deleteEmbeddedObject'> = (spreadsheet, request) => {
  const { sheet, chart } = requireChart(spreadsheet, request.objectId);
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, charts: sheet.charts.filter((one) => one !== chart) }) };
};

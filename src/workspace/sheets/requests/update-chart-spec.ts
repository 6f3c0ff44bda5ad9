/** updateChartSpec: another spec for a chart, whole. */
import { replaceSheet } from '../grid/sheets';
import { checkedChartSpec } from './checked-chart-spec';
import { requireChart } from './overlay-position';
import type { RequestHandler } from './request-handler';

export const updateChartSpec: RequestHandler<'updateChartSpec'> = (spreadsheet, request) => {
  const { sheet, chart } = requireChart(spreadsheet, request.chartId);
  const spec = checkedChartSpec(spreadsheet, request.spec);
  const charts = sheet.charts.map((one) => (one === chart ? { ...chart, spec } : one));
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, charts }) };
};

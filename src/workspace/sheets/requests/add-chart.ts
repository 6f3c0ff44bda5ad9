/** addChart: with the caller's id or one of ours. */
import { invalidArgument } from '../../protocol/api-error';
import { chartAnswer } from '../answer/chart-answer';
import { withColorTwins } from '../format/with-color-twins';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { EmbeddedChart } from '../state';
import { checkedChartSpec } from './checked-chart-spec';
import { checkedPosition } from './overlay-position';
import type { RequestHandler } from './request-handler';

export const addChart: RequestHandler<'addChart'> = (spreadsheet, request, context) => {
  const asked = request.chart ?? {};
  const spec = checkedChartSpec(spreadsheet, asked.spec);
  const overlayPosition = checkedPosition(spreadsheet, asked.position);
  const chartId = asked.chartId ?? context.takeId();
  if (spreadsheet.sheets.some((sheet) => sheet.charts.some((chart) => chart.chartId === chartId))) {
    throw invalidArgument(`An embedded object with ID ${chartId} already exists.`);
  }
  const chart: EmbeddedChart = {
    chartId,
    spec,
    position: { overlayPosition },
    ...(asked.border && { border: withColorTwins(asked.border) }),
  };
  const sheet = requireSheet(spreadsheet, overlayPosition.anchorCell.sheetId);
  return {
    spreadsheet: replaceSheet(spreadsheet, { ...sheet, charts: [...sheet.charts, chart] }),
    reply: { chart: chartAnswer(chart) },
  };
};

/** The four-field chart as a group of native shapes. */
import type { ChartWithNames } from '../../../../report/deck/slide-blocks';
import type { DrawnHandler } from '../block-handler';
import { chartId, chartRequests } from '../../chart/chart-requests';
import { layoutChart } from '../../chart/layout-chart';

export const fourFieldChart: DrawnHandler<ChartWithNames> = {
  kind: 'drawn',
  split: (block) => [block],
  rootId: chartId,
  draw: (block, { slideObjectId, path }) => chartRequests(layoutChart(block), slideObjectId, path),
};

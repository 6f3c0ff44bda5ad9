/** Looks up the values of a chart's source cells. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellReader } from './cell-reader';
import { axisModel, patternOf } from './chart-axis';
import type { ChartModel } from './chart-model';
import { toSeries } from './chart-series';
import { firstRange } from './chart-source';

/** Only basic SCATTER charts are known here; another kind is an error rather than a picture that is quietly missing. */
export const readChart = (
  chart: sheets_v4.Schema$EmbeddedChart,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  read: CellReader,
): ChartModel => {
  const spec = chart.spec ?? {};
  const basic = spec.basicChart;
  const domain = firstRange(basic?.domains?.[0]?.domain);
  if (basic?.chartType !== 'SCATTER' || domain === undefined)
    throw new Error('Only charts of type SCATTER with a domain can be drawn here');
  const series = (basic.series ?? []).map((one, i) =>
    toSeries(one, i, domain, basic.headerCount ?? 0, { spreadsheet, read }),
  );
  const points = series.flatMap((one) => one.points);
  const axis = (position: string): sheets_v4.Schema$BasicChartAxis | undefined =>
    basic.axis?.find((one) => one.position === position);
  const firstFilled = series.find((one) => one.points.length > 0);
  return {
    title: spec.title ?? '',
    subtitle: spec.subtitle ?? '',
    altText: spec.altText ?? '',
    series,
    font: spec.fontName ?? 'Arial',
    xAxis: axisModel(
      axis('BOTTOM_AXIS'),
      points.map(({ x }) => x),
      firstFilled ? patternOf(firstFilled.x, read) : '',
    ),
    yAxis: axisModel(
      axis('LEFT_AXIS'),
      points.map(({ y }) => y),
      firstFilled ? patternOf(firstFilled.y, read) : '',
    ),
  };
};

/** What the texts of BasicChartSpec ask of its axes and series, by the chart's type. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';

type Chart = sheets_v4.Schema$BasicChartSpec;
type Series = sheets_v4.Schema$BasicChartSeries;

const STACKED = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'STEPPED_AREA'];
const COMBINED = ['LINE', 'AREA', 'COLUMN'];
/** Types whose series have a line and points to be styled. */
const DRAWN_AS_LINES = ['AREA', 'LINE', 'SCATTER'];

/** @throws ApiError 400 for what the chart's type does not take; 501 for a combination that leaves its types to Google. */
export function checkAxesAndSeries(chart: Chart): void {
  const type = chart.chartType ?? '';
  checkAxes(chart.axis ?? []);
  for (const series of chart.series ?? []) checkSeries(type, series);
  const stacked =
    isSaid(chart.stackedType, 'BASIC_CHART_STACKED_TYPE_UNSPECIFIED') && chart.stackedType !== 'NOT_STACKED';
  if (stacked && !STACKED.includes(type)) throw invalidArgument(`stackedType is not supported in a ${type} chart.`);
  if (chart.totalDataLabel && !stacked)
    throw invalidArgument('totalDataLabel can only be set where stackedType is STACKED or PERCENT_STACKED.');
}

const isSaid = (word: string | null | undefined, unspecified: string): boolean =>
  word !== undefined && word !== null && word !== unspecified;

function checkAxes(axes: readonly sheets_v4.Schema$BasicChartAxis[]): void {
  const positions = axes.map(({ position }) => position);
  if (!positions.every((position) => isSaid(position, 'BASIC_CHART_AXIS_POSITION_UNSPECIFIED')))
    throw invalidArgument('Each axis must have a position.');
  if (new Set(positions).size < positions.length)
    throw invalidArgument('A chart may not have more than one axis per axis position.');
}

function checkSeries(chartType: string, series: Series): void {
  const { targetAxis } = series;
  if (isSaid(targetAxis, 'BASIC_CHART_AXIS_POSITION_UNSPECIFIED')) {
    const minor = chartType === 'BAR' ? ['BOTTOM_AXIS'] : ['LEFT_AXIS', 'RIGHT_AXIS'];
    if (!minor.includes(targetAxis ?? ''))
      throw invalidArgument(`${targetAxis ?? ''} is not a valid minor axis of a ${chartType} chart.`);
  }
  const drawn = drawnAs(chartType, series);
  const styled = series.lineStyle ? 'lineStyle' : series.pointStyle ? 'pointStyle' : undefined;
  if (styled && !DRAWN_AS_LINES.includes(drawn))
    throw invalidArgument(`${styled} is not valid for a series of type ${drawn}.`);
}

/** The type by which a series is drawn: its own in a combination, else the chart's. */
function drawnAs(chartType: string, { type }: Series): string {
  const says = isSaid(type, 'BASIC_CHART_TYPE_UNSPECIFIED');
  if (chartType !== 'COMBO') {
    if (says) throw invalidArgument('The type of a series is valid only if the chartType is COMBO.');
    return chartType;
  }
  if (!says) throw notImplemented('a series without a type in a COMBO chart');
  if (!COMBINED.includes(type ?? ''))
    throw invalidArgument(`Series of type ${type ?? ''} are not supported in a COMBO chart.`);
  return type ?? '';
}

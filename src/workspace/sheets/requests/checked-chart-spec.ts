/** Specs of charts: one kind of chart, sources inside the grid and one row or column wide, one domain, equal lengths. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { withColorTwins } from '../format/with-color-twins';
import { closeRange } from '../grid/close-range';
import type { ChartSpec, SpreadsheetState } from '../state';
import { checkAxesAndSeries } from './checked-basic-chart';

const KINDS = [
  'basicChart',
  'bubbleChart',
  'candlestickChart',
  'histogramChart',
  'orgChart',
  'pieChart',
  'scorecardChart',
  'treemapChart',
  'waterfallChart',
] as const;

type ChartData = sheets_v4.Schema$ChartData;

/** @throws ApiError 400 where there is no kind, or the data do not fit; 501 for data sources. */
export function checkedChartSpec(spreadsheet: SpreadsheetState, asked: ChartSpec | null | undefined): ChartSpec {
  if (!asked) throw invalidArgument('No chart spec specified.');
  const kinds = KINDS.filter((kind) => asked[kind]);
  if (kinds.length === 0) {
    throw invalidArgument(
      'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    );
  }
  if (asked.dataSourceChartProperties) throw notImplemented('charts of a data source');
  checkSources(spreadsheet, asked);
  if (asked.basicChart) checkBasic(spreadsheet, asked.basicChart);
  return withColorTwins(storedRanges(asked));
}

function checkBasic(spreadsheet: SpreadsheetState, chart: sheets_v4.Schema$BasicChartSpec): void {
  if (!chart.chartType || chart.chartType === 'BASIC_CHART_TYPE_UNSPECIFIED')
    throw invalidArgument('A chart type must be specified.');
  const domains = chart.domains ?? [];
  const series = chart.series ?? [];
  if (domains.length > 1) throw invalidArgument('Multiple domains are not supported.');
  if (series.length === 0) throw invalidArgument('At least one series must be specified.');
  const data = [...domains.map((one) => one.domain), ...series.map((one) => one.series)];
  const lengths = new Set(data.map((one) => lengthOf(spreadsheet, one)));
  if (lengths.size > 1) throw invalidArgument('All domains and series must have the same length.');
  checkAxesAndSeries(chart);
}

/** Cells of all the sources of a domain or series. */
function lengthOf(spreadsheet: SpreadsheetState, data: ChartData | null | undefined): number {
  const sources = data?.sourceRange?.sources ?? [];
  if (sources.length === 0) throw invalidArgument('Each domain and series must have a source range.');
  return sources.reduce((sum, source) => {
    const range = closeRange(spreadsheet, source);
    return sum + (range.endRowIndex - range.startRowIndex) * (range.endColumnIndex - range.startColumnIndex);
  }, 0);
}

/** Walks the whole spec: every kind of chart names its data as `sources`. */
function checkSources(spreadsheet: SpreadsheetState, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key !== 'sources' || !Array.isArray(member)) checkSources(spreadsheet, member);
    else checkThin(spreadsheet, member as readonly sheets_v4.Schema$GridRange[]);
  }
}

function checkThin(spreadsheet: SpreadsheetState, sources: readonly sheets_v4.Schema$GridRange[]): void {
  const ranges = sources.map((source) => closeRange(spreadsheet, source));
  const rows = ranges.every((range) => range.endRowIndex - range.startRowIndex === 1);
  const columns = ranges.every((range) => range.endColumnIndex - range.startColumnIndex === 1);
  if (!rows && !columns)
    throw invalidArgument('ChartSourceRange ranges require all rows or all columns to have length of 1');
}

/** Stored ranges always say their sheet, so that a change of its rows finds them. */
function storedRanges<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(storedRanges) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) =>
    key === 'sources' && Array.isArray(member)
      ? [key, member.map((range: sheets_v4.Schema$GridRange) => ({ ...range, sheetId: range.sheetId ?? 0 }))]
      : [key, storedRanges<unknown>(member)],
  );
  return Object.fromEntries(entries) as Value;
}

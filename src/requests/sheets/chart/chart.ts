/**
 * The four-field chart as a native chart of Sheets over the cells of Diagramdata (LOOK.md section 7).
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Field } from '../../../analysis/analysis';
import type { FourFieldChart } from '../../../report/four-field-chart';
import { chartRowCount, isHollow, pointRow, type SeriesColumns, type SeriesKey, seriesColumns } from './chart-data';
import { pointLabels } from './chart-labels';
import { colour, type ColourName } from '../look/colours';

/** The rows of Diagramdata that belong to the chart, without their header. */
export interface ChartSource {
  readonly sheetId: number;
  readonly startRow: number;
  readonly questionCount: number;
}

export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
}

const FONT = 'Open Sans';

interface Mark {
  readonly shape: 'CIRCLE' | 'SQUARE';
  readonly size: number;
  readonly colour: ColourName;
}

/** Shape and size of a series' points; lines have next to none. */
const marks: Readonly<Record<SeriesKey, Mark>> = {
  lineAcross: { shape: 'CIRCLE', size: 1, colour: 'second' },
  lineDown: { shape: 'CIRCLE', size: 1, colour: 'second' },
  knownStrength: { shape: 'SQUARE', size: 8, colour: 'knownStrength' },
  knownStrengthInside: { shape: 'SQUARE', size: 4, colour: 'paper' },
  unknownStrength: { shape: 'CIRCLE', size: 8, colour: 'unknownStrength' },
  unknownStrengthInside: { shape: 'CIRCLE', size: 4, colour: 'paper' },
  knownWeakness: { shape: 'SQUARE', size: 8, colour: 'knownWeakness' },
  startHere: { shape: 'CIRCLE', size: 8, colour: 'startHere' },
  shortlistRIGHT: { shape: 'CIRCLE', size: 12, colour: 'startHere' },
  shortlistLEFT: { shape: 'CIRCLE', size: 12, colour: 'startHere' },
  shortlistABOVE: { shape: 'CIRCLE', size: 12, colour: 'startHere' },
  shortlistBELOW: { shape: 'CIRCLE', size: 12, colour: 'startHere' },
  nameStartHere: { shape: 'CIRCLE', size: 1, colour: 'paper' },
  namesLeft: { shape: 'CIRCLE', size: 1, colour: 'paper' },
  namesRight: { shape: 'CIRCLE', size: 1, colour: 'paper' },
  shortlistInside: { shape: 'CIRCLE', size: 8, colour: 'paper' },
};

const placements = {
  shortlistRIGHT: 'RIGHT',
  shortlistLEFT: 'LEFT',
  shortlistABOVE: 'ABOVE',
  shortlistBELOW: 'BELOW',
  nameStartHere: 'RIGHT',
  namesLeft: 'RIGHT',
  namesRight: 'LEFT',
} as const;

const text = (fontSize: number, bold: boolean, name: ColourName): sheets_v4.Schema$TextFormat => ({
  fontFamily: FONT,
  fontSize,
  bold,
  foregroundColorStyle: colour(name),
});

function column(source: ChartSource, index: number): sheets_v4.Schema$ChartData {
  const { sheetId, startRow, questionCount } = source;
  return {
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex: startRow,
          endRowIndex: startRow + chartRowCount(questionCount),
          startColumnIndex: index,
          endColumnIndex: index + 1,
        },
      ],
    },
  };
}

/** Row and field of the shortlist's points outside the field where one begins, by the series that draws them. */
type OwnMarks = ReadonlyMap<SeriesKey, readonly { readonly row: number; readonly field: Field }[]>;

/** A point keeps the mark of its own field on the shortlist too, only larger; its label stays. */
function ownMarks(chart: FourFieldChart): OwnMarks {
  const found = new Map<SeriesKey, { row: number; field: Field }[]>();
  const add = (key: SeriesKey, row: number, field: Field): unknown =>
    found.set(key, [...(found.get(key) ?? []), { row, field }]);
  const sides = new Map(pointLabels(chart).map(({ point, side }) => [point.questionId, side]));
  chart.points.forEach(({ questionId, field }, place) => {
    const side = sides.get(questionId);
    if (side === undefined || field === 'startHere') return;
    add(`shortlist${side}`, pointRow(place), field);
    if (isHollow(field)) add('shortlistInside', pointRow(place), field);
  });
  return found;
}

/** Only what differs from the series' own mark. */
function styleOverrides(key: SeriesKey, points: OwnMarks): sheets_v4.Schema$BasicSeriesDataPointStyleOverride[] {
  const { size, shape, colour: own } = marks[key];
  return (points.get(key) ?? []).flatMap(({ row, field }) => {
    const wanted = own === 'paper' ? { ...marks[field], colour: own } : marks[field];
    if (wanted.shape === shape && wanted.colour === own) return [];
    return [{ index: row, colorStyle: colour(wanted.colour), pointStyle: { shape: wanted.shape, size } }];
  });
}

function series(
  source: ChartSource,
  { key, y, label }: SeriesColumns,
  points: OwnMarks,
): sheets_v4.Schema$BasicChartSeries {
  const mark = marks[key];
  const overrides = styleOverrides(key, points);
  const isLine = key === 'lineAcross' || key === 'lineDown';
  const isName = key === 'nameStartHere' || key === 'namesLeft' || key === 'namesRight';
  return {
    series: column(source, y),
    targetAxis: 'LEFT_AXIS',
    colorStyle: colour(mark.colour),
    pointStyle: { shape: mark.shape, size: mark.size },
    lineStyle: isLine ? { type: 'SOLID', width: 1 } : { type: 'INVISIBLE' },
    ...(overrides.length > 0 && { styleOverrides: overrides }),
    ...(label !== null && {
      dataLabel: {
        type: 'CUSTOM',
        placement: placements[key as keyof typeof placements],
        textFormat: text(10, isName, key === 'nameStartHere' ? 'startHere' : 'text'),
        customLabelData: column(source, label),
      },
    }),
  };
}

function seriesOf(chart: FourFieldChart, source: ChartSource): sheets_v4.Schema$BasicChartSeries[] {
  const points = ownMarks(chart);
  return seriesColumns.map((columns) => series(source, columns, points));
}

export const chartSpec = (
  chart: FourFieldChart,
  words: ChartWords,
  source: ChartSource,
): sheets_v4.Schema$ChartSpec => ({
  title: words.title,
  titleTextFormat: text(12, true, 'text'),
  titleTextPosition: { horizontalAlignment: 'LEFT' },
  subtitle: words.subtitle,
  subtitleTextFormat: text(9, false, 'second'),
  subtitleTextPosition: { horizontalAlignment: 'LEFT' },
  altText: chart.altText,
  fontName: FONT,
  backgroundColorStyle: colour('paper'),
  hiddenDimensionStrategy: 'SHOW_ALL',
  basicChart: {
    chartType: 'SCATTER',
    legendPosition: 'NO_LEGEND',
    headerCount: 0,
    axis: [
      {
        position: 'BOTTOM_AXIS',
        title: chart.axisNames.selfRating,
        format: text(10, false, 'second'),
        viewWindowOptions: { viewWindowMode: 'EXPLICIT', viewWindowMin: 0, viewWindowMax: 100 },
      },
      {
        position: 'LEFT_AXIS',
        viewWindowOptions: { viewWindowMode: 'EXPLICIT', viewWindowMin: 0, viewWindowMax: chart.shareAxisMax },
      },
    ],
    domains: [{ domain: column(source, 0) }],
    series: seriesOf(chart, source),
  },
});

const SIZE = { widthPixels: 836, heightPixels: 412 };

export const addChart = (
  chartId: number,
  spec: sheets_v4.Schema$ChartSpec,
  sheetId: number,
  rowIndex: number,
): sheets_v4.Schema$Request => ({
  addChart: {
    chart: {
      chartId,
      spec,
      position: {
        overlayPosition: {
          anchorCell: { sheetId, rowIndex, columnIndex: 0 },
          offsetXPixels: 2,
          offsetYPixels: 4,
          ...SIZE,
        },
      },
    },
  },
});

/** A person may have moved the chart: its place stays. */
export const updateChartSpec = (chartId: number, spec: sheets_v4.Schema$ChartSpec): sheets_v4.Schema$Request => ({
  updateChartSpec: { chartId, spec },
});

export const deleteChart = (objectId: number): sheets_v4.Schema$Request => ({ deleteEmbeddedObject: { objectId } });

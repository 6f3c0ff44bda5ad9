/** A native scatter chart with the values of its source cells looked up: what both the .xlsx and the picture are drawn from. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellReader } from './cell-reader';
import { numberIn, textIn } from './cell-reader';
import { colourOf } from './colours';

export interface PointLook {
  readonly shape: string;
  /** Diameter in pixels. */
  readonly size: number;
  /** RRGGBB */
  readonly colour: string;
}

export interface LabelLook {
  readonly placement: string;
  readonly bold: boolean;
  readonly sizePt: number;
  readonly colour: string;
}

export interface ChartPointData {
  /** Row of the point within the series, from 0. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly look: PointLook;
  /** '' = none. */
  readonly label: string;
}

export interface Series {
  readonly name: string;
  readonly header: sheets_v4.Schema$GridRange | null;
  readonly x: sheets_v4.Schema$GridRange;
  readonly y: sheets_v4.Schema$GridRange;
  readonly labels: sheets_v4.Schema$GridRange | null;
  readonly label: LabelLook | null;
  readonly points: readonly ChartPointData[];
  readonly length: number;
  readonly look: PointLook;
  readonly line: { readonly width: number; readonly dashed: boolean } | null;
}

export interface AxisModel {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Number pattern of its source cells, '' = general. */
  readonly pattern: string;
}

export interface ChartModel {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly series: readonly Series[];
  readonly xAxis: AxisModel;
  readonly yAxis: AxisModel;
  readonly font: string;
}

/** Between a chart's edges and its data, in pixels. */
export const CHART_MARGIN = { left: 58, right: 24, top: 58, bottom: 54 };

/** Google's colours for series that name none. */
const AUTOMATIC = ['4285F4', 'EA4335', 'FBBC04', '34A853', 'FF6D01', '46BDC6'];
const AUTOMATIC_POINT = { shape: 'CIRCLE', size: 7 };
const TEXT = '757575';

interface Source {
  readonly spreadsheet: sheets_v4.Schema$Spreadsheet;
  readonly read: CellReader;
}

const firstRange = (data: sheets_v4.Schema$ChartData | undefined): sheets_v4.Schema$GridRange | undefined =>
  data?.sourceRange?.sources?.[0];

const without = (range: sheets_v4.Schema$GridRange, headerRows: number): sheets_v4.Schema$GridRange => ({
  ...range,
  startRowIndex: (range.startRowIndex ?? 0) + headerRows,
});

const rowsOf = (range: sheets_v4.Schema$GridRange): readonly number[] => {
  const start = range.startRowIndex ?? 0;
  return Array.from({ length: Math.max(0, (range.endRowIndex ?? start) - start) }, (_, i) => start + i);
};

const cellAt = (
  read: CellReader,
  range: sheets_v4.Schema$GridRange,
  row: number,
): sheets_v4.Schema$CellData | undefined => read(range.sheetId ?? 0, row, range.startColumnIndex ?? 0);

const pointLook = (
  style: sheets_v4.Schema$PointStyle | undefined,
  colour: string | null,
  fallback: PointLook,
): PointLook => ({
  shape: style?.shape ?? fallback.shape,
  size: style?.size ?? fallback.size,
  colour: colour ?? fallback.colour,
});

const labelLook = ({ textFormat, placement }: sheets_v4.Schema$DataLabel, { spreadsheet }: Source): LabelLook => ({
  placement: placement ?? 'RIGHT',
  bold: textFormat?.bold === true,
  sizePt: textFormat?.fontSize ?? 10,
  colour: colourOf(textFormat?.foregroundColorStyle, textFormat?.foregroundColor, spreadsheet) ?? TEXT,
});

const toSeries = (
  spec: sheets_v4.Schema$BasicChartSeries,
  order: number,
  domain: sheets_v4.Schema$GridRange,
  headerRows: number,
  source: Source,
): Series => {
  const whole = firstRange(spec.series);
  if (whole === undefined) throw new Error('A series of a chart has no source range');
  const { read, spreadsheet } = source;
  const own = pointLook(spec.pointStyle, colourOf(spec.colorStyle, spec.color, spreadsheet), {
    ...AUTOMATIC_POINT,
    colour: AUTOMATIC[order % AUTOMATIC.length] ?? TEXT,
  });
  const overrides = new Map((spec.styleOverrides ?? []).map((override) => [override.index ?? 0, override]));
  const [x, y] = [without(domain, headerRows), without(whole, headerRows)];
  const labelData = spec.dataLabel?.type === 'CUSTOM' ? firstRange(spec.dataLabel.customLabelData) : undefined;
  const labels = labelData === undefined ? null : without(labelData, headerRows);
  const xRows = rowsOf(x);
  const labelRows = labels === null ? [] : rowsOf(labels);
  const points = rowsOf(y).flatMap((row, index): ChartPointData[] => {
    const [xValue, yValue] = [numberIn(cellAt(read, x, xRows[index] ?? -1)), numberIn(cellAt(read, y, row))];
    if (xValue === null || yValue === null) return [];
    const override = overrides.get(index);
    const look = pointLook(override?.pointStyle, colourOf(override?.colorStyle, override?.color, spreadsheet), own);
    return [
      {
        index,
        x: xValue,
        y: yValue,
        look,
        label: labels === null ? '' : textIn(cellAt(read, labels, labelRows[index] ?? -1)),
      },
    ];
  });
  const line = spec.lineStyle;
  return {
    name: headerRows > 0 ? textIn(cellAt(read, whole, whole.startRowIndex ?? 0)) : '',
    header: headerRows > 0 ? { ...whole, endRowIndex: (whole.startRowIndex ?? 0) + 1 } : null,
    x,
    y,
    labels,
    points,
    length: rowsOf(y).length,
    look: own,
    label: labels === null || !spec.dataLabel ? null : labelLook(spec.dataLabel, source),
    line:
      line && line.type !== 'INVISIBLE' ? { width: line.width ?? 2, dashed: (line.type ?? 'SOLID') !== 'SOLID' } : null,
  };
};

/** 1, 2 or 5 times a power of ten, so that an axis has four to nine steps. */
const niceStep = (span: number): number => {
  const rough = span / 9;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough - 1e-12) ?? power * 10;
};

const axisModel = (
  axis: sheets_v4.Schema$BasicChartAxis | undefined,
  values: readonly number[],
  pattern: string,
): AxisModel => {
  const view = axis?.viewWindowOptions;
  const lowest = view?.viewWindowMin ?? Math.min(0, ...values);
  const highest = view?.viewWindowMax ?? Math.max(lowest + 1e-9, ...values);
  const step = niceStep(highest - lowest);
  return {
    title: axis?.title ?? '',
    step,
    pattern,
    min: view?.viewWindowMin ?? Math.floor(lowest / step) * step,
    max: view?.viewWindowMax ?? Math.ceil(highest / step) * step,
  };
};

const patternOf = (range: sheets_v4.Schema$GridRange, read: CellReader): string => {
  const cell = rowsOf(range)
    .map((row) => cellAt(read, range, row))
    .find((found) => numberIn(found) !== null);
  return cell?.userEnteredFormat?.numberFormat?.pattern ?? cell?.effectiveFormat?.numberFormat?.pattern ?? '';
};

/** Only basic SCATTER charts are known here; another kind is an error rather than a picture that is quietly missing. */
export const chartModel = (
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

/** One series of a chart: its points, labels and looks. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { numberIn, textIn } from './cell-reader';
import type { ChartPointData, LabelLook, PointLook, Series } from './chart-model';
import { cellAt, firstRange, rowsOf, withoutHeader, type ChartSource } from './chart-source';
import { colourOf } from './colours';

/** Google's colours for series that name none. */
const AUTOMATIC = ['4285F4', 'EA4335', 'FBBC04', '34A853', 'FF6D01', '46BDC6'];
const AUTOMATIC_POINT = { shape: 'CIRCLE', size: 7 };
const TEXT = '757575';

const pointLook = (
  style: sheets_v4.Schema$PointStyle | undefined,
  colour: string | null,
  fallback: PointLook,
): PointLook => ({
  shape: style?.shape ?? fallback.shape,
  size: style?.size ?? fallback.size,
  colour: colour ?? fallback.colour,
});

const labelLook = ({ textFormat, placement }: sheets_v4.Schema$DataLabel, { spreadsheet }: ChartSource): LabelLook => ({
  placement: placement ?? 'RIGHT',
  bold: textFormat?.bold === true,
  sizePt: textFormat?.fontSize ?? 10,
  colour: colourOf(textFormat?.foregroundColorStyle, textFormat?.foregroundColor, spreadsheet) ?? TEXT,
});

export const toSeries = (
  spec: sheets_v4.Schema$BasicChartSeries,
  order: number,
  domain: sheets_v4.Schema$GridRange,
  headerRows: number,
  source: ChartSource,
): Series => {
  const whole = firstRange(spec.series);
  if (whole === undefined) throw new Error('A series of a chart has no source range');
  const { read, spreadsheet } = source;
  const own = pointLook(spec.pointStyle, colourOf(spec.colorStyle, spec.color, spreadsheet), {
    ...AUTOMATIC_POINT,
    colour: AUTOMATIC[order % AUTOMATIC.length] ?? TEXT,
  });
  const overrides = new Map((spec.styleOverrides ?? []).map((override) => [override.index ?? 0, override]));
  const [x, y] = [withoutHeader(domain, headerRows), withoutHeader(whole, headerRows)];
  const labelData = spec.dataLabel?.type === 'CUSTOM' ? firstRange(spec.dataLabel.customLabelData) : undefined;
  const labels = labelData === undefined ? null : withoutHeader(labelData, headerRows);
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

/** A native scatter chart drawn as Sheets would, from its resolved series. */
import type { Words } from '../../../messages';
import { el, type Xml } from '../../xml/element';
import {
  CHART_MARGIN,
  type AxisModel,
  type ChartModel,
  type ChartPointData,
  type LabelLook,
  type Series,
} from '../read/chart-model';

const INK = '#17222B';
const SECOND = '#45525E';
const HAIRLINE = '#77838E';
const PX_PER_PT = 4 / 3;
/** Distance from base line to the middle of small letters and digits, in type sizes. */
const TO_MIDDLE = 0.36;

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Place {
  readonly width: number;
  readonly height: number;
}

/** Two decimals are enough for a picture and keep it small. */
const px = (value: number): number => Math.round(value * 100) / 100;

const text = (
  content: string,
  { x, y }: Place,
  size: number,
  fill: string,
  more: Readonly<Record<string, string | number | null>> = {},
): Xml => el('text', { x: px(x), y: px(y), 'font-size': px(size), fill, ...more }, content);

const ticks = ({ min, max, step }: AxisModel): readonly number[] =>
  Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, i) => min + i * step);

const tickText = (value: number, { pattern, step }: AxisModel, words: Words): string => {
  const percent = pattern.includes('%');
  const decimals = Math.max(0, -Math.floor(Math.log10(step * (percent ? 100 : 1)) + 1e-9));
  return percent ? words.axisPercent(value * 100, decimals) : words.axisNumber(value, decimals);
};

const mark = ({ look: { shape, size, colour } }: ChartPointData, { x, y }: Place): Xml | null => {
  if (size === 0) return null;
  const half = size / 2;
  const fill = `#${colour}`;
  if (shape === 'SQUARE') return el('rect', { x: px(x - half), y: px(y - half), width: size, height: size, fill });
  if (shape === 'DIAMOND')
    return el('path', { d: `M${px(x)} ${px(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`, fill });
  if (shape === 'TRIANGLE') return el('path', { d: `M${px(x)} ${px(y - half)}l${half} ${size}h${-size}z`, fill });
  return el('circle', { cx: px(x), cy: px(y), r: half, fill });
};

const label = (words: string, look: LabelLook, { x, y }: Place, reach: number): Xml => {
  const size = look.sizePt * PX_PER_PT;
  const air = reach + 4;
  const anchors: Readonly<Record<string, readonly [dx: number, dy: number, anchor: string | null]>> = {
    LEFT: [-air, size * TO_MIDDLE, 'end'],
    ABOVE: [0, -air, 'middle'],
    BELOW: [0, air + size * 0.75, 'middle'],
    CENTER: [0, size * TO_MIDDLE, 'middle'],
  };
  const [dx, dy, anchor] = anchors[look.placement] ?? [air, size * TO_MIDDLE, null];
  return text(words, { x: x + dx, y: y + dy }, size, `#${look.colour}`, {
    'text-anchor': anchor,
    'font-weight': look.bold ? 700 : null,
  });
};

const seriesSvg = (series: Series, at: (point: ChartPointData) => Place): readonly (Xml | null)[] => {
  const places = series.points.map(at);
  const stroke =
    series.line === null
      ? null
      : el('polyline', {
          points: places.map(({ x, y }) => `${px(x)},${px(y)}`).join(' '),
          fill: 'none',
          stroke: `#${series.look.colour}`,
          'stroke-width': series.line.width,
          'stroke-dasharray': series.line.dashed ? '4 3' : null,
        });
  return [
    stroke,
    ...series.points.map((point, i) => mark(point, places[i] ?? { x: 0, y: 0 })),
    ...series.points.map((point, i) =>
      series.label === null || point.label === ''
        ? null
        : label(point.label, series.label, places[i] ?? { x: 0, y: 0 }, point.look.size / 2),
    ),
  ];
};

export const chartSvg = (model: ChartModel, frame: Frame, words: Words): readonly (Xml | null)[] => {
  const { xAxis, yAxis } = model;
  const left = frame.x + CHART_MARGIN.left;
  const right = frame.x + frame.width - CHART_MARGIN.right;
  const top = frame.y + CHART_MARGIN.top;
  const bottom = frame.y + frame.height - CHART_MARGIN.bottom;
  const xOf = (value: number): number => left + ((right - left) * (value - xAxis.min)) / (xAxis.max - xAxis.min);
  const yOf = (value: number): number => bottom - ((bottom - top) * (value - yAxis.min)) / (yAxis.max - yAxis.min);
  const hair = { stroke: HAIRLINE, 'stroke-width': 0.75 };
  return [
    el('rect', {
      x: frame.x,
      y: frame.y,
      width: frame.width,
      height: frame.height,
      fill: '#FFFFFF',
      stroke: '#D5DADF',
    }),
    text(model.title, { x: frame.x + 14, y: frame.y + 24 }, 15, INK, { 'font-weight': 700 }),
    text(model.subtitle, { x: frame.x + 14, y: frame.y + 43 }, 12, SECOND),
    el('rect', { x: px(left), y: px(top), width: px(right - left), height: px(bottom - top), fill: 'none', ...hair }),
    ...ticks(xAxis).flatMap((value) => [
      el('line', { x1: px(xOf(value)), y1: px(bottom), x2: px(xOf(value)), y2: px(bottom + 4), ...hair }),
      text(tickText(value, xAxis, words), { x: xOf(value), y: bottom + 18 }, 12, SECOND, { 'text-anchor': 'middle' }),
    ]),
    ...ticks(yAxis).flatMap((value) => [
      el('line', { x1: px(left - 4), y1: px(yOf(value)), x2: px(left), y2: px(yOf(value)), ...hair }),
      text(tickText(value, yAxis, words), { x: left - 7, y: yOf(value) + 4 }, 12, SECOND, { 'text-anchor': 'end' }),
    ]),
    ...(xAxis.title === ''
      ? []
      : [text(xAxis.title, { x: (left + right) / 2, y: bottom + 38 }, 13, INK, { 'text-anchor': 'middle' })]),
    ...model.series.flatMap((series) => seriesSvg(series, ({ x, y }) => ({ x: xOf(x), y: yOf(y) }))),
  ];
};

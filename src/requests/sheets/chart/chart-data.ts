/** The cells of Diagramdata behind one chart: one x column, then a y column for each series and a column for its labels (GOOGLE.md 17). */
import type { Field } from '../../../analysis/analysis';
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import { pointLabels, type Side, sides } from './chart-labels';

export type SeriesKey =
  | 'lineAcross'
  | 'lineDown'
  | 'knownStrength'
  | 'knownStrengthInside'
  | 'unknownStrength'
  | 'unknownStrengthInside'
  | 'knownWeakness'
  | 'startHere'
  | `shortlist${Side}`
  | 'nameStartHere'
  | 'namesLeft'
  | 'namesRight'
  | 'shortlistInside';

/** In the order in which they are drawn (the white inside of a hollow shortlist mark last); the column of a series' y, and of its labels where it has any. */
export interface SeriesColumns {
  readonly key: SeriesKey;
  readonly y: number;
  readonly label: number | null;
}

const PLAIN = [
  'lineAcross',
  'lineDown',
  'knownStrength',
  'knownStrengthInside',
  'unknownStrength',
  'unknownStrengthInside',
  'knownWeakness',
  'startHere',
] as const;
const LABELLED = [
  ...sides.map((side) => `shortlist${side}` as const),
  'nameStartHere',
  'namesLeft',
  'namesRight',
] as const;

export const seriesColumns: readonly SeriesColumns[] = [
  ...PLAIN.map((key, place) => ({ key, y: 1 + place, label: null })),
  ...LABELLED.map((key, place) => ({ key, y: 1 + PLAIN.length + 2 * place, label: 2 + PLAIN.length + 2 * place })),
  { key: 'shortlistInside', y: 1 + PLAIN.length + 2 * LABELLED.length, label: null },
];

export const CHART_COLUMNS = 2 + PLAIN.length + 2 * LABELLED.length;
/** Two rows for each line, one for each corner. */
const FIXED_ROWS = 8;

/** Rows that a chart of so many questions may need, without its header row. */
export const chartRowCount = (questionCount: number): number => FIXED_ROWS + questionCount;

/** Row of a point of `chart.points` within the block, from 0: by it a single point is given a look of its own. */
export const pointRow = (place: number): number => FIXED_ROWS + place;

/** Fields whose marks are hollow: high rating (LOOK.md section 1). */
export const isHollow = (field: Field): boolean => field === 'unknownStrength' || field === 'knownStrength';

export type DataCell = number | string | null;

/** A name stands this far from its corner, in parts of the axis. */
const INSET = 0.012;
const NAME_DOWN = 0.035;

/** `chartRowCount(questionCount)` rows at most; x is 0–100 and y 0–1. */
export function chartData(chart: FourFieldChart): readonly (readonly DataCell[])[] {
  const { lines, shareAxisMax, fieldNames } = chart;
  const top = shareAxisMax * (1 - NAME_DOWN);
  const bottom = shareAxisMax * NAME_DOWN;
  const [left, right] = [100 * INSET, 100 * (1 - INSET)];
  const labels = new Map(pointLabels(chart).map((label) => [label.point.questionId, label]));
  return [
    row(0, 'lineAcross', lines.dontKnowShare),
    row(100, 'lineAcross', lines.dontKnowShare),
    row(lines.selfRating, 'lineDown', 0),
    row(lines.selfRating, 'lineDown', shareAxisMax),
    row(left, 'nameStartHere', top, fieldNames.startHere),
    row(left, 'namesLeft', bottom, fieldNames.knownWeakness),
    row(right, 'namesRight', top, fieldNames.unknownStrength),
    row(right, 'namesRight', bottom, fieldNames.knownStrength),
    ...chart.points.map((point) => {
      const label = labels.get(point.questionId);
      return label
        ? hollowed(
            row(point.selfRating, `shortlist${label.side}`, point.dontKnowShare, label.text),
            'shortlistInside',
            point,
          )
        : fieldRow(point);
    }),
  ];
}

const fieldRow = (point: ChartPoint): readonly DataCell[] =>
  hollowed(
    row(point.selfRating, point.field, point.dontKnowShare),
    `${point.field === 'knownStrength' ? 'knownStrength' : 'unknownStrength'}Inside`,
    point,
  );

/** A hollow mark is a filled one with a smaller white one over it. */
function hollowed(
  cells: readonly DataCell[],
  insideKey: SeriesKey,
  { field, dontKnowShare }: ChartPoint,
): readonly DataCell[] {
  const inside = isHollow(field) ? seriesColumns.find(({ key }) => key === insideKey) : undefined;
  return cells.map((cell, column) => (column === inside?.y ? dontKnowShare : cell));
}

function row(x: number, key: SeriesKey, y: number, label: string | null = null): readonly DataCell[] {
  const columns = seriesColumns.find((candidate) => candidate.key === key);
  return Array.from({ length: CHART_COLUMNS }, (_, column) =>
    column === 0 ? x : column === columns?.y ? y : column === columns?.label ? label : null,
  );
}

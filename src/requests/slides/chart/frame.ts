/** Step 1 of the chart: panel, tinted field, dividing lines, ticks, names of fields and axes. */
import type { Field } from '../../../analysis/analysis';
import type { ChartWithNames } from '../../../report/deck/slide-blocks';
import type { FourFieldChart } from '../../../report/four-field-chart';
import type { Element, LineElement, Paint, ShapeElement } from '../drawing/elements';
import { BOTTOM, DATA_BOTTOM, DATA_TOP, PANEL, RIGHT, lineXOf, lineYOf, xOf, yOf } from './geometry';
import { markShape } from '../drawing/mark-shape';
import { lineHeightPt } from '../../text/measure';
import { line, roomFor, type TextStyle } from '../drawing/text-element';

const HAIRLINE: Paint = { slot: 'ACCENT5' };
const TICK_STYLE: TextStyle = { sizePt: 12, paint: { slot: 'DARK2' } };
const AXIS_STYLE: TextStyle = { sizePt: 18, paint: { slot: 'DARK1' } };
const NAME_RADIUS = 5.94;
/** From the middle of a field's mark to its name, and from the panel's edge to the mark. */
const MARK_TO_NAME = 9.3;
const EDGE = 8;
const RIGHT_MARGIN = 678;
const AXIS_NAME_TOP = 102;

const NAME_SIZES_PT = [18, 16] as const;
/** Between the names of two fields beside each other. */
const NAME_GAP = 16;

const nameStyle = (field: Field, sizePt: number): TextStyle => ({
  sizePt,
  bold: true,
  paint: { slot: field === 'startHere' ? 'ACCENT1' : 'DARK1' },
});

const corners: readonly { readonly field: Field; readonly left: boolean; readonly top: boolean }[] = [
  { field: 'startHere', left: true, top: true },
  { field: 'unknownStrength', left: false, top: true },
  { field: 'knownWeakness', left: true, top: false },
  { field: 'knownStrength', left: false, top: false },
];

type Corner = (typeof corners)[number];

/** Sideways extent of a field's mark and name. */
const nameExtent = (
  chart: FourFieldChart,
  { field, left }: Corner,
  sizePt: number,
): readonly [from: number, to: number] => {
  const width = roomFor(chart.fieldNames[field], nameStyle(field, sizePt));
  return left
    ? [PANEL.x + EDGE, PANEL.x + EDGE + NAME_RADIUS + MARK_TO_NAME + width]
    : [RIGHT - EDGE - width - MARK_TO_NAME - NAME_RADIUS, RIGHT - EDGE];
};

/** One size for all four: the smaller where two names of some language would run into each other. */
const nameSizePt = (chart: FourFieldChart): number => {
  const crowded = [true, false].some((top) => {
    const [left, right] = corners.filter((corner) => corner.top === top) as [Corner, Corner];
    const [wide] = NAME_SIZES_PT;
    return nameExtent(chart, left, wide)[1] + NAME_GAP > nameExtent(chart, right, wide)[0];
  });
  return NAME_SIZES_PT[crowded ? 1 : 0];
};

const fieldName = (chart: FourFieldChart, { field, left, top }: Corner, sizePt: number): readonly Element[] => {
  const style = nameStyle(field, sizePt);
  const width = roomFor(chart.fieldNames[field], style);
  const textX = left ? PANEL.x + EDGE + NAME_RADIUS + MARK_TO_NAME : RIGHT - EDGE - width;
  const textTop = top ? PANEL.y + 0.5 : DATA_BOTTOM + 1.5;
  const mark = markShape(field, `name-mark-${field}`, textX - MARK_TO_NAME, textTop + 12.6, NAME_RADIUS);
  const name = left
    ? line('name', `name-${field}`, chart.fieldNames[field], textX, textTop, style)
    : line('name', `name-${field}`, chart.fieldNames[field], RIGHT - EDGE, textTop, style, 'END');
  return [mark, name];
};

/** The vertical line stops at a strip where it would run through a name there. */
const verticalEnds = (chart: FourFieldChart, sizePt: number): readonly [top: number, bottom: number] => {
  const x = lineXOf(chart);
  const meets = (top: boolean): boolean =>
    corners.some((corner) => {
      const [from, to] = nameExtent(chart, corner, sizePt);
      return corner.top === top && x > from - 3 && x < to + 3;
    });
  return [meets(true) ? DATA_TOP : PANEL.y, meets(false) ? DATA_BOTTOM : BOTTOM];
};

const divider = (key: string, from: LineElement['from'], to: LineElement['to']): LineElement => ({
  type: 'line',
  role: 'line',
  key,
  from,
  to,
  paint: { slot: 'DARK2' },
  weightPt: 1.25,
});

const tick = (key: string, from: LineElement['from'], to: LineElement['to']): LineElement => ({
  type: 'line',
  role: 'tick',
  key,
  from,
  to,
  paint: HAIRLINE,
  weightPt: 0.75,
});

const shareTickElements = ({ shareTicks, shareAxisMax }: ChartWithNames): readonly Element[] =>
  shareTicks.flatMap(({ share, text }) => {
    const y = yOf(share, shareAxisMax);
    const percent = Math.round(share * 100);
    return [
      tick(`y-tick-${percent}`, { x: RIGHT, y }, { x: RIGHT + 4, y }),
      line('tick', `y-label-${percent}`, text, RIGHT + 7, y - 8.5, TICK_STYLE),
    ];
  });

const ratingTickElements: readonly Element[] = [0, 20, 40, 60, 80, 100].flatMap((value) => {
  const x = xOf(value);
  return [
    tick(`x-tick-${value}`, { x, y: BOTTOM }, { x, y: BOTTOM + 4 }),
    line('tick', `x-label-${value}`, String(value), x, BOTTOM + 5, TICK_STYLE, 'CENTER'),
  ];
});

/** Right of the panel, over the ticks: one line, or where that would run into a field's name its words under each other, in the ticks' size. */
const shareAxisName = (name: string): readonly Element[] => {
  if (roomFor(name, AXIS_STYLE) <= RIGHT_MARGIN - RIGHT)
    return [line('axis', 'axis-share', name, RIGHT_MARGIN, AXIS_NAME_TOP, AXIS_STYLE, 'END')];
  const words = name.split(' ');
  const style = { ...AXIS_STYLE, sizePt: TICK_STYLE.sizePt };
  return words.map((word, place) =>
    line(
      'axis',
      place === 0 ? 'axis-share' : `axis-share-${place + 1}`,
      word,
      RIGHT_MARGIN,
      DATA_TOP - 9 - (words.length - place) * lineHeightPt(style.sizePt),
      style,
      'END',
    ),
  );
};

const rectangle = (
  role: 'panel' | 'tint',
  box: ShapeElement['box'],
  fill: Paint,
  outline: ShapeElement['outline'],
): ShapeElement => ({
  type: 'shape',
  role,
  key: role,
  shape: 'RECTANGLE',
  box,
  fill,
  outline,
});

export const frame = (chart: ChartWithNames): readonly Element[] => {
  const x = lineXOf(chart);
  const y = lineYOf(chart);
  const sizePt = nameSizePt(chart);
  const [top, bottom] = verticalEnds(chart, sizePt);
  const inset = 0.4;
  const tint = { x: PANEL.x + inset, y: PANEL.y + inset, width: x - PANEL.x - inset, height: y - PANEL.y - inset };
  return [
    rectangle('panel', PANEL, { slot: 'LIGHT1' }, { ...HAIRLINE, weightPt: 0.75 }),
    rectangle('tint', tint, { slot: 'ACCENT1', alpha: 0.08 }, null),
    divider('line-rating', { x, y: top }, { x, y: bottom }),
    divider('line-share', { x: PANEL.x, y }, { x: RIGHT, y }),
    ...corners.flatMap((corner) => fieldName(chart, corner, sizePt)),
    ...shareTickElements(chart),
    ...ratingTickElements,
    ...shareAxisName(chart.axisNames.dontKnow),
    line(
      'axis',
      'axis-rating',
      chart.axisNames.selfRating,
      PANEL.x + PANEL.width / 2,
      BOTTOM + 18,
      AXIS_STYLE,
      'CENTER',
    ),
  ];
};

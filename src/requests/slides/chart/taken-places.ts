/** What a number may not be written on: marks, strokes, other numbers, and what lies outside the data. */
import type { FourFieldChart } from '../../../report/four-field-chart';
import type { LineElement, Point, TextElement } from '../drawing/elements';
import { markShape } from '../drawing/mark-shape';
import type { Box } from '../units';
import { DATA_BOTTOM, DATA_TOP, PANEL, RIGHT, lineXOf, lineYOf } from './geometry';
import { digitsBox } from './number-text';
import type { Mark } from './place-marks';

/** Air at a number's sides. */
const SIDE_AIR = 3;
/** Half the size of a cross's end. */
const END = 1.5;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const around = ({ x, y }: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Whether a box touches a mark as it is drawn, its outline with it. */
export function touchesMark(box: Box, { field, x, y, radius }: Mark): boolean {
  const { shape, box: drawn, outline } = markShape(field, '', x, y, radius);
  const half = drawn.width / 2 + (outline?.weightPt ?? 0) / 2;
  if (shape === 'RECTANGLE') return overlaps(box, around({ x, y }, half));
  const nearest = {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
  return Math.hypot(nearest.x - x, nearest.y - y) < half;
}

/** What is drawn where a number might stand. */
export interface Taken {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
}

const strokeBox = ({ from, to, weightPt }: Pick<LineElement, 'from' | 'to' | 'weightPt'>): Box => {
  const half = weightPt / 2 + 0.4;
  return {
    x: Math.min(from.x, to.x) - half,
    y: Math.min(from.y, to.y) - half,
    width: Math.abs(to.x - from.x) + 2 * half,
    height: Math.abs(to.y - from.y) + 2 * half,
  };
};

export const strokeBoxes = (crossLines: readonly LineElement[]): readonly Box[] => crossLines.map(strokeBox);

export const endBoxes = (crossLines: readonly LineElement[]): readonly Box[] =>
  crossLines.flatMap(({ from, to }) => [around(from, END), around(to, END)]);

export const dividerBoxes = (chart: FourFieldChart): readonly Box[] => {
  const [x, y] = [lineXOf(chart), lineYOf(chart)];
  return [
    { from: { x, y: PANEL.y }, to: { x, y: PANEL.y + PANEL.height }, weightPt: 1.25 },
    { from: { x: PANEL.x, y }, to: { x: RIGHT, y }, weightPt: 1.25 },
  ].map(strokeBox);
};

/** Between the strips, where the names of the fields stand, and off the panel's edges. */
const isInside = ({ x, y, width, height }: Box): boolean =>
  x >= PANEL.x + SIDE_AIR && x + width <= RIGHT - SIDE_AIR && y >= DATA_TOP && y + height <= DATA_BOTTOM;

const withAir = (box: Box): Box => ({ ...box, x: box.x - SIDE_AIR, width: box.width + 2 * SIDE_AIR });

/** Whether the number touches nothing that is drawn, no number written before, and lies inside the data. */
export function isFree(number: TextElement, { marks, boxes }: Taken, written: readonly TextElement[]): boolean {
  const box = digitsBox(number);
  return (
    isInside(box) &&
    !marks.some((mark) => touchesMark(box, mark)) &&
    !boxes.some((one) => overlaps(box, one)) &&
    !written.some((other) => overlaps(withAir(box), digitsBox(other)))
  );
}

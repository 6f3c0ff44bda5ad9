/** Step 5: the numbers of the other points, each at the first of eight places where it touches nothing. */
import type { FourFieldChart } from '../../../report/four-field-chart';
import { CAP_HEIGHT } from '../../text/measure';
import type { Box } from '../units';
import type { LineElement, TextElement } from '../drawing/elements';
import { type Mark, DATA_BOTTOM, DATA_TOP, PANEL, RIGHT, lineXOf, lineYOf } from './geometry';
import { line, middleOfDigits, roomFor, type TextStyle } from '../drawing/text-element';

const STYLE: TextStyle = { sizePt: 12, paint: { slot: 'DARK2' } };
/** Air between a mark and its number, and at a number's sides. */
const AIR = 2;
const SIDE_AIR = 3;
const HALF_HEIGHT = (CAP_HEIGHT * STYLE.sizePt) / 2 + 0.3;
const DIAGONAL = Math.SQRT1_2;

/** Middle of the number for each side, in the order they are tried. */
const sides: readonly ((reach: number, halfWidth: number) => readonly [dx: number, dy: number])[] = [
  (reach, half) => [reach + half, 0],
  (reach, half) => [-reach - half, 0],
  (reach) => [0, -reach - HALF_HEIGHT],
  (reach) => [0, reach + HALF_HEIGHT],
  (reach, half) => [reach * DIAGONAL + half, -reach * DIAGONAL - HALF_HEIGHT],
  (reach, half) => [-reach * DIAGONAL - half, -reach * DIAGONAL - HALF_HEIGHT],
  (reach, half) => [reach * DIAGONAL + half, reach * DIAGONAL + HALF_HEIGHT],
  (reach, half) => [-reach * DIAGONAL - half, reach * DIAGONAL + HALF_HEIGHT],
];

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

const markBox = ({ x, y, radius }: Mark): Box => around(x, y, radius + 0.5, radius + 0.5);

const strokeBox = ({ from, to, weightPt }: Pick<LineElement, 'from' | 'to' | 'weightPt'>): Box => {
  const half = weightPt / 2 + 0.4;
  return { x: from.x - half, y: from.y - half, width: to.x - from.x + 2 * half, height: to.y - from.y + 2 * half };
};

const isInside = (box: Box): boolean =>
  box.x >= PANEL.x + SIDE_AIR &&
  box.x + box.width <= RIGHT - SIDE_AIR &&
  box.y >= DATA_TOP &&
  box.y + box.height <= DATA_BOTTOM;

/** Area of the digits themselves. */
export const digitsBox = ({ area, text }: TextElement): Box => {
  const width = roomFor(text, STYLE);
  return around(area.x + width / 2, area.y + middleOfDigits(STYLE.sizePt), width / 2, HALF_HEIGHT);
};

const withAir = (box: Box): Box => ({ ...box, x: box.x - SIDE_AIR, width: box.width + 2 * SIDE_AIR });

/** `others` in the order in which places are given away. A point whose number finds no place has none: notes hold them all. */
export const placeNumbers = (
  chart: FourFieldChart,
  others: readonly Mark[],
  shortlist: readonly Mark[],
  crossLines: readonly LineElement[],
): readonly TextElement[] => {
  const lineX = lineXOf(chart);
  const lineY = lineYOf(chart);
  const dividers = [
    { from: { x: lineX, y: PANEL.y }, to: { x: lineX, y: PANEL.y + PANEL.height }, weightPt: 1.25 },
    { from: { x: PANEL.x, y: lineY }, to: { x: RIGHT, y: lineY }, weightPt: 1.25 },
  ];
  const fixed = [...[...others, ...shortlist].map(markBox), ...[...crossLines, ...dividers].map(strokeBox)];
  const placed: TextElement[] = [];
  for (const { point, x, y, radius } of others) {
    const text = String(point.number);
    const half = roomFor(text, STYLE) / 2;
    const found = sides
      .map((side) => side(radius + AIR, half))
      .map(([dx, dy]) => line('nr', `nr-${text}`, text, x + dx - half, y + dy - middleOfDigits(STYLE.sizePt), STYLE))
      .find((number) => {
        const box = digitsBox(number);
        return (
          isInside(box) &&
          !fixed.some((taken) => overlaps(box, taken)) &&
          !placed.some((other) => overlaps(withAir(box), digitsBox(other)))
        );
      });
    if (found !== undefined) placed.push(found);
  }
  return placed;
};

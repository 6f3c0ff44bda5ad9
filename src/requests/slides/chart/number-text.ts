/** The number of a mark's question, or the numbers of several, as a text of its own, and the places beside the mark where it may stand. */
import { CAP_HEIGHT } from '../../text/measure';
import type { TextElement } from '../drawing/elements';
import { line, middleOfDigits, roomFor, type TextStyle } from '../drawing/text-element';
import type { Box } from '../units';
import type { Mark } from './place-marks';

const SIZE_PT = 12;
export const LISTED: TextStyle = { sizePt: SIZE_PT, bold: true, paint: { slot: 'ACCENT1' } };
export const UNLISTED: TextStyle = { sizePt: SIZE_PT, paint: { slot: 'DARK2' } };

const HALF_HEIGHT = (CAP_HEIGHT * SIZE_PT) / 2 + 0.3;
/** Air between a mark and its number. */
const AIR = 2;
const DIAGONAL = Math.SQRT1_2;

/** Numbers to write, such as "1, 10", in one style. */
export interface NumberText {
  readonly text: string;
  readonly style: TextStyle;
}

export const numbersOf = (points: Mark['listed'], style: TextStyle): NumberText => ({
  text: points.map(({ number }) => number).join(', '),
  style,
});

/** Half the room that the digits take, sideways and upwards. */
const halvesOf = ({ text, style }: NumberText): readonly [width: number, height: number] => [
  roomFor(text, style) / 2,
  HALF_HEIGHT,
];

/** Its middle at (x, y). */
export const numberAt = (number: NumberText, x: number, y: number): TextElement =>
  line(
    'nr',
    `nr-${number.text.replace(/, /g, '-')}`,
    number.text,
    x - halvesOf(number)[0],
    y - middleOfDigits(SIZE_PT),
    number.style,
  );

/** Area of the digits themselves. */
export const digitsBox = ({ area }: TextElement): Box => ({
  x: area.x,
  y: area.y + middleOfDigits(SIZE_PT) - HALF_HEIGHT,
  width: area.width,
  height: 2 * HALF_HEIGHT,
});

/** Right, left, above, below, then the four diagonals: the order in which they are tried. */
export function eightSides(number: NumberText, { x, y, radius }: Mark): readonly TextElement[] {
  const [half, halfHeight] = halvesOf(number);
  const reach = radius + AIR;
  const aside = reach * DIAGONAL + half;
  const off = reach * DIAGONAL + halfHeight;
  const middles: readonly (readonly [dx: number, dy: number])[] = [
    [reach + half, 0],
    [-reach - half, 0],
    [0, -reach - halfHeight],
    [0, reach + halfHeight],
    [aside, -off],
    [-aside, -off],
    [aside, off],
    [-aside, off],
  ];
  return middles.map(([dx, dy]) => numberAt(number, x + dx, y + dy));
}

/** The digits' nearest edge `distance` from the mark's rim, in the direction of `angle` (0 = right, a quarter turn = down). */
export function numberAway(number: NumberText, { x, y, radius }: Mark, angle: number, distance: number): TextElement {
  const [half, halfHeight] = halvesOf(number);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const toEdge = Math.min(half / Math.abs(dx), halfHeight / Math.abs(dy));
  const reach = radius + distance + toEdge;
  return numberAt(number, x + dx * reach, y + dy * reach);
}

/** A shape or line as SVG: its outline, fill and text. */
import { EMU_PER_POINT, inEmu, inPoints } from '../../../workspace/slides/emu';
import { boxOf, type Box } from '../../../workspace/slides/geometry';
import type { Element, Line, ShapeProperties, SolidFill } from '../../../workspace/slides/model';
import { compose, toMatrix, type Matrix } from '../../../workspace/slides/transform';
import { el, join, nothing, type Xml } from '../../xml/element';
import { textXml } from './draw-text';
import { layOutText } from './lay-out-text';
import { anchorOf, chainOf, colorOf, drawn, type SlideLook } from './resolve';
import { round } from './round';

/** Inner margins of a text box in points: they can't be changed. */
export const MARGIN_X = 7.2;
export const MARGIN_Y = 3.6;

/** Part of the room above the text. */
export const ANCHORS: Readonly<Record<string, number>> = { TOP: 0, MIDDLE: 0.5, BOTTOM: 1 };

const DASHES: Readonly<Record<string, readonly number[]>> = {
  DOT: [1, 2],
  DASH: [4, 3],
  DASH_DOT: [4, 3, 1, 3],
  LONG_DASH: [8, 3],
  LONG_DASH_DOT: [8, 3, 1, 3],
};

export function fillAttributes(
  fill: SolidFill | undefined,
  look: SlideLook,
): Readonly<Record<string, string | number>> {
  if (!fill) return { fill: 'none' };
  const alpha = fill.alpha ?? 1;
  return { fill: colorOf(fill.color, look), ...(alpha < 1 && { 'fill-opacity': round(alpha) }) };
}

export function strokeAttributes(
  fill: SolidFill | undefined,
  weight: number,
  dashStyle: string | undefined,
  look: SlideLook,
): Readonly<Record<string, string | number>> {
  if (!fill || weight <= 0) return {};
  const alpha = fill.alpha ?? 1;
  const dashes = DASHES[dashStyle ?? 'SOLID'];
  return {
    stroke: colorOf(fill.color, look),
    'stroke-width': round(weight),
    ...(alpha < 1 && { 'stroke-opacity': round(alpha) }),
    ...(dashes && { 'stroke-dasharray': dashes.map((dash) => round(dash * weight)).join(' ') }),
  };
}

const inPt = (box: Box): Box => ({
  ...box,
  x: box.x / EMU_PER_POINT,
  y: box.y / EMU_PER_POINT,
  width: box.width / EMU_PER_POINT,
  height: box.height / EMU_PER_POINT,
});

function outlineXml(type: string | undefined, box: Box, attributes: Readonly<Record<string, string | number>>): Xml {
  const { x, y, width, height } = box;
  if (type === 'ELLIPSE') {
    return el('ellipse', {
      cx: round(x + width / 2),
      cy: round(y + height / 2),
      rx: round(width / 2),
      ry: round(height / 2),
      ...attributes,
    });
  }
  const corner = type === 'ROUND_RECTANGLE' ? { rx: round(Math.min(width, height) / 6) } : {};
  return el('rect', { x: round(x), y: round(y), width: round(width), height: round(height), ...corner, ...attributes });
}

const turned = (box: Box, content: Xml): Xml =>
  box.rotation === 0
    ? content
    : el(
        'g',
        {
          transform: `rotate(${round(box.rotation)} ${round(box.x + box.width / 2)} ${round(box.y + box.height / 2)})`,
        },
        content,
      );

const weightOf = (outline: ShapeProperties['outline']): number => (outline?.weight ? inPoints(outline.weight) : 0.75);

export function drawShape(element: Element, outer: Matrix, look: SlideLook): Xml {
  const chain = chainOf(element, look);
  const box = inPt(boxOf(element, outer));
  const outline = drawn(chain, 'outline');
  const stroke = outline
    ? strokeAttributes(outline.outlineFill?.solidFill, weightOf(outline), outline.dashStyle, look)
    : {};
  const fill = drawn(chain, 'shapeBackgroundFill')?.solidFill;
  const background =
    fill || 'stroke' in stroke
      ? outlineXml(element.shape?.shapeType, box, { ...fillAttributes(fill, look), ...stroke })
      : nothing;
  const laid = layOutText(element.shape?.text, chain, box.width - 2 * MARGIN_X, look);
  const room = box.height - 2 * MARGIN_Y - laid.height;
  const top = box.y + MARGIN_Y + room * (ANCHORS[anchorOf(chain)] ?? 0);
  return turned(box, join([background, textXml(laid, box.x + MARGIN_X, top, look)]));
}

type Point = readonly [x: number, y: number];

/** A filled triangle whose tip is at `tip`, seen from `from`. */
function arrowHead(tip: Point, from: Point, size: number, color: string): Xml {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [dx, dy] = [((tip[0] - from[0]) / length) * size, ((tip[1] - from[1]) / length) * size];
  const corner = (side: number): string =>
    `${round(tip[0] - dx + (side * dy) / 2)} ${round(tip[1] - dy - (side * dx) / 2)}`;
  return el('path', { d: `M${round(tip[0])} ${round(tip[1])}L${corner(1)}L${corner(-1)}Z`, fill: color });
}

export function drawLine(element: Element, line: Line, outer: Matrix, look: SlideLook): Xml {
  const m = compose(outer, toMatrix(element.transform));
  const [w, h] = [inEmu(element.size?.width), inEmu(element.size?.height)];
  const start: Point = [m.e / EMU_PER_POINT, m.f / EMU_PER_POINT];
  const end: Point = [(m.a * w + m.c * h + m.e) / EMU_PER_POINT, (m.b * w + m.d * h + m.f) / EMU_PER_POINT];
  const { lineFill, weight, dashStyle, startArrow = 'NONE', endArrow = 'NONE' } = line.lineProperties ?? {};
  const width = weight ? inPoints(weight) : 0.75;
  const color = colorOf(lineFill?.solidFill?.color, look);
  const head = 3 + 3 * width;
  return join([
    el('line', {
      x1: round(start[0]),
      y1: round(start[1]),
      x2: round(end[0]),
      y2: round(end[1]),
      ...strokeAttributes(lineFill?.solidFill, width, dashStyle, look),
    }),
    startArrow === 'NONE' ? nothing : arrowHead(start, end, head, color),
    endArrow === 'NONE' ? nothing : arrowHead(end, start, head, color),
  ]);
}

/** The empty chart that explains how to read the real one: four fields with name and sentence (LOOK.md section 6, slide 3). */
import type { Field } from '../../../../analysis/analysis';
import type { FieldGuide } from '../../../../report/deck/slide-blocks';
import type { DrawnHandler } from '../block-handler';
import type { Element, ShapeElement } from '../../drawing/elements';
import { markShape } from '../../drawing/mark-shape';
import { line, paragraph, type TextStyle } from '../../drawing/text-element';
import { drawGroup, groupId } from '../../drawing/draw-group';
import { lineHeightPt } from '../../../text/measure';
import type { Box } from '../../units';

const NAME: TextStyle = { sizePt: 20, bold: true, paint: { slot: 'DARK1' } };
const START_NAME: TextStyle = { ...NAME, paint: { slot: 'ACCENT1' } };
const BODY: TextStyle = { sizePt: 18, paint: { slot: 'DARK1' } };
const SIDE: TextStyle = { sizePt: 18, paint: { slot: 'DARK2' } };
const FRAME = { x: 174, width: 504, height: 226 };
const LEFT_MARGIN = 42;
const WIDTH = 636;
const SIDE_WIDTH = 124;
const RULE = { slot: 'DARK2', weightPt: 1.25 } as const;

const box = (
  key: string,
  role: 'panel' | 'tint',
  area: Box,
  fill: ShapeElement['fill'],
  outline: ShapeElement['outline'],
): ShapeElement => ({
  type: 'shape',
  role,
  key,
  shape: 'RECTANGLE',
  box: area,
  fill,
  outline,
});

function elements(block: FieldGuide, top: number): readonly Element[] {
  const half = { width: FRAME.width / 2, height: FRAME.height / 2 };
  const [middleX, middleY] = [FRAME.x + half.width, top + half.height];
  const corners: Readonly<Record<Field, { readonly x: number; readonly y: number }>> = {
    startHere: { x: FRAME.x, y: top },
    unknownStrength: { x: middleX, y: top },
    knownWeakness: { x: FRAME.x, y: middleY },
    knownStrength: { x: middleX, y: middleY },
  };
  const fields = (Object.keys(corners) as Field[]).flatMap((field): readonly Element[] => {
    const { x, y } = corners[field];
    const { name, sentence } = block.fields[field];
    return [
      markShape(field, `mark-${field}`, x + 22, y + 23, 8),
      line('name', `name-${field}`, name, x + 38, y + 8, field === 'startHere' ? START_NAME : NAME),
      paragraph('list', `sentence-${field}`, sentence, x + 14, y + 38, half.width - 22, BODY),
    ];
  });
  const side = (key: string, text: string, centre: number): Element => {
    const laid = paragraph('axis', key, text, LEFT_MARGIN, 0, SIDE_WIDTH, SIDE);
    return { ...laid, area: { ...laid.area, y: centre - (laid.lines.length * lineHeightPt(SIDE.sizePt)) / 2 } };
  };
  const below = (key: string, text: string, centre: number): Element =>
    line('axis', key, text, centre, top + FRAME.height + 4, SIDE, 'CENTER');
  return [
    box('frame', 'panel', { ...FRAME, y: top }, { slot: 'LIGHT1' }, { slot: 'ACCENT5', weightPt: 1 }),
    box(
      'tint',
      'tint',
      { x: FRAME.x + 0.5, y: top + 0.5, width: half.width - 0.5, height: half.height - 0.5 },
      { slot: 'ACCENT1', alpha: 0.08 },
      null,
    ),
    {
      type: 'line',
      role: 'line',
      key: 'upright',
      from: { x: middleX, y: top },
      to: { x: middleX, y: top + FRAME.height },
      paint: RULE,
      weightPt: RULE.weightPt,
    },
    {
      type: 'line',
      role: 'line',
      key: 'level',
      from: { x: FRAME.x, y: middleY },
      to: { x: FRAME.x + FRAME.width, y: middleY },
      paint: RULE,
      weightPt: RULE.weightPt,
    },
    ...fields,
    side('side-many', block.sides.many, top + half.height / 2),
    side('side-few', block.sides.few, middleY + half.height / 2),
    below('side-low', block.sides.low, FRAME.x + half.width / 2),
    below('side-high', block.sides.high, middleX + half.width / 2),
  ];
}

export const fieldGuide: DrawnHandler<FieldGuide> = {
  kind: 'drawn',
  split: (block) => [block],
  rootId: groupId,
  draw: (block, place) =>
    drawGroup(
      elements(block, place.area.top),
      { x: LEFT_MARGIN, y: place.area.top, width: WIDTH, height: FRAME.height + 30 },
      place,
      block.altText,
    ),
};

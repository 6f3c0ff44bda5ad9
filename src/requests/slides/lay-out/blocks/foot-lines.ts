/** Sentences at the foot of the content, under a table or a figure, as large as running text (LOOK.md section 6). */
import type { FootLines } from '../../../../report/deck/slide-blocks';
import { drawGroup, groupId } from '../../drawing/draw-group';
import type { TextElement } from '../../drawing/elements';
import { paragraph, type TextStyle } from '../../drawing/text-element';
import { oneLine } from '../../slide-text';
import type { DrawnHandler } from '../block-handler';

const LEFT = 42;
const WIDTH = 636;
const STYLE: TextStyle = { sizePt: 18, paint: { slot: 'DARK2' } };

/** Each sentence on lines of its own, from `top` down. */
function sentences({ lines }: FootLines, top: number): readonly TextElement[] {
  let y = top;
  return lines.map((text, place) => {
    const laid = paragraph('note', `line-${place + 1}`, oneLine(text), LEFT, y, WIDTH, STYLE);
    y += laid.area.height;
    return laid;
  });
}

const footHeight = (block: FootLines): number => sentences(block, 0).reduce((sum, { area }) => sum + area.height, 0);

export const footLines: DrawnHandler<FootLines> = {
  kind: 'drawn',
  split: (block) => [block],
  footHeight,
  rootId: groupId,
  draw: (block, place) =>
    drawGroup(
      sentences(block, place.area.top),
      { x: LEFT, y: place.area.top, width: WIDTH, height: footHeight(block) },
      place,
      block.lines.join(' '),
    ),
};

/** Who answered: a bar a group, outline = asked, filled = answered; a hidden group has words instead (LOOK.md section 6, slide 2). */
import type { ResponseBars } from '../../../../report/deck/slide-blocks';
import type { DrawnHandler } from '../block-handler';
import type { Element, ShapeElement } from '../../drawing/elements';
import { line, middleOfDigits, roomFor, type TextStyle } from '../../drawing/text-element';
import { drawGroup, groupId } from '../../drawing/draw-group';
import { oneLine } from '../../slide-text';
import { splitEvenly } from '../split-evenly';
import { lineHeightPt } from '../../../text/measure';
import { wrapText } from '../../../text/wrap';

const TEXT: TextStyle = { sizePt: 18, paint: { slot: 'DARK1' } };
const HIDDEN: TextStyle = { ...TEXT, paint: { slot: 'DARK2' } };
const NAME_RIGHT = 252;
const NAME_WIDTH = 210;
const BAR_LEFT = 266;
const BAR_HEIGHT = 16;
const LONGEST = 290;
const WORDS_GAP = 10;
const RIGHT_MARGIN = 678;
const WIDTH = 636;
/** The sentence about the bars stands below this. */
const BOTTOM = 332;
const ROWS_WITH_AIR = 6;
/** So few rows share the slide's height. */
const FEW_ROWS = 3;
const SPACING = 0.9;

type Row = ResponseBars['rows'][number];

const nameLines = (row: Row): readonly string[] => wrapText(oneLine(row.name), NAME_WIDTH, TEXT.sizePt, false);

const heightOf = (row: Row, count: number): number =>
  Math.max(
    count <= FEW_ROWS ? 60 : count <= ROWS_WITH_AIR ? 36 : 27,
    nameLines(row).length * lineHeightPt(TEXT.sizePt, SPACING) + 5,
  );

/** Points for one answer: the longest bar with the words after it must end at the margin. */
const scaleOf = (rows: readonly Row[]): number =>
  Math.min(
    ...rows.flatMap(({ answered, invited, words }) => {
      const size = Math.max(answered ?? 0, invited ?? 0);
      return size === 0 ? [] : [Math.min(LONGEST, RIGHT_MARGIN - BAR_LEFT - WORDS_GAP - roomFor(words, TEXT)) / size];
    }),
    LONGEST,
  );

const bar = (key: string, width: number, centre: number, filled: boolean): ShapeElement => ({
  type: 'shape',
  role: 'mark',
  key,
  shape: 'RECTANGLE',
  box: { x: BAR_LEFT, y: centre - BAR_HEIGHT / 2, width: Math.max(width, 1), height: BAR_HEIGHT },
  fill: { slot: filled ? 'ACCENT6' : 'LIGHT1' },
  outline: filled ? null : { slot: 'ACCENT5', weightPt: 1 },
});

function rowElements(row: Row, place: number, centre: number, scale: number): readonly Element[] {
  const lines = nameLines(row);
  const step = lineHeightPt(TEXT.sizePt, SPACING);
  const middle = (
    text: string,
    key: string,
    x: number,
    style: TextStyle,
    align: 'START' | 'END',
    y = centre,
  ): Element => line('name', key, text, x, y - middleOfDigits(style.sizePt), style, align);
  const names = lines.map((text, n) =>
    middle(text, `name-${place}-${n}`, NAME_RIGHT, TEXT, 'END', centre + (n - (lines.length - 1) / 2) * step),
  );
  if (row.answered === null) return [...names, middle(row.words, `words-${place}`, BAR_LEFT, HIDDEN, 'START')];
  const asked = row.invited === null ? 0 : row.invited * scale;
  const answered = row.answered * scale;
  return [
    ...names,
    ...(row.invited === null ? [] : [bar(`asked-${place}`, asked, centre, false)]),
    bar(`answered-${place}`, answered, centre, true),
    middle(row.words, `words-${place}`, BAR_LEFT + Math.max(asked, answered) + WORDS_GAP, TEXT, 'START'),
  ];
}

export const responseBars: DrawnHandler<ResponseBars> = {
  kind: 'drawn',
  split: (block, { top }) => {
    const split = splitEvenly(block.rows, (row) => heightOf(row, block.rows.length), BOTTOM - top);
    return split.map((rows) => ({ ...block, rows }));
  },
  rootId: groupId,
  draw: (part, place, whole) => {
    const scale = scaleOf(whole.rows);
    let y = place.area.top;
    const elements = part.rows.flatMap((row, index) => {
      const height = heightOf(row, whole.rows.length);
      y += height;
      return rowElements(row, index, y - height / 2, scale);
    });
    return drawGroup(
      elements,
      { x: NAME_RIGHT - NAME_WIDTH, y: place.area.top, width: WIDTH, height: y - place.area.top },
      place,
      part.altText,
    );
  },
};

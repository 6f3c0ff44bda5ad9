/** One row an area: field's mark, name, dot with stroke for the self-rating, bar for the don't-know share (LOOK.md section 6, slide 6). */
import type { AreaRows } from '../../../../report/deck/slide-blocks';
import type { Area, DrawnHandler } from '../block-handler';
import type { Element, LineElement } from '../../drawing/elements';
import { markShape } from '../../drawing/mark-shape';
import { line, middleOfDigits, type TextStyle } from '../../drawing/text-element';
import { drawGroup, groupId } from '../../drawing/draw-group';
import { oneLine } from '../../slide-text';
import { splitEvenly } from '../split-evenly';
import { lineHeightPt } from '../../../text/measure';
import { wrapText } from '../../../text/wrap';

const TEXT: TextStyle = { sizePt: 18, paint: { slot: 'DARK1' } };
const SECOND: TextStyle = { ...TEXT, paint: { slot: 'DARK2' } };
const TICK: TextStyle = { sizePt: 12, paint: { slot: 'DARK2' } };
const MARK_X = 50;
const NAME_X = 66;
const NAME_WIDTH = 234;
const SCALE = { left: 304, right: 476 };
const RATING_RIGHT = 516;
const BAR_X = 548;
const BAR_HEIGHT = 15;
const LONGEST_BAR = 84;
const PT_A_PERCENT = 2.1;
const SHARE_RIGHT = 678;
/** Height of a row: airy where all rows have room so, else close. */
const ROWS = [25, 22.5] as const;
const SPACING = 0.9;
/** From the content's top to the head's line and to the first row, and from the last row to the content's end: the ticks need room. */
const HEAD_UP = 10;
const FIRST_ROW = 18;
const UNDER_LAST = 6;

type Row = AreaRows['rows'][number];

const nameStyle = (row: Row): TextStyle => ({ ...TEXT, bold: row.field === 'startHere' });
const nameLines = (row: Row): readonly string[] =>
  wrapText(oneLine(row.name), NAME_WIDTH, TEXT.sizePt, row.field === 'startHere');

/** Heights of the rows, as `rowHeight` at least. */
const heights =
  (rowHeight: number): ((row: Row) => number) =>
  (row) =>
    Math.max(rowHeight, nameLines(row).length * lineHeightPt(TEXT.sizePt, SPACING) + (rowHeight === ROWS[0] ? 4 : 1));

/** Air between the ticks and what stands at the foot. */
const OVER_FOOT = 8;

const roomIn = ({ top, bottom }: Area): number => bottom - UNDER_LAST - top - FIRST_ROW;

const footIn = ({ foot }: Area): number => (foot === 0 ? 0 : foot + OVER_FOOT);

/** The heights with which the rows take the fewest slides, the airier the better. */
function heightsFor(rows: readonly Row[], area: Area): (row: Row) => number {
  const airy = heights(ROWS[0]);
  const close = heights(ROWS[1]);
  return splitEvenly(rows, airy, roomIn(area), footIn(area)).length >
    splitEvenly(rows, close, roomIn(area), footIn(area)).length
    ? close
    : airy;
}

const xOf = (selfRating: number): number => SCALE.left + ((SCALE.right - SCALE.left) * selfRating) / 100;

/** Points for a share of 1: two and a bit for a percent, less where the longest bar would be too long. */
const shareScale = (rows: readonly Row[]): number => {
  const longest = Math.max(0, ...rows.map(({ dontKnowShare }) => dontKnowShare ?? 0));
  return longest * 100 * PT_A_PERCENT > LONGEST_BAR ? LONGEST_BAR / longest : 100 * PT_A_PERCENT;
};

const stroke = (
  key: string,
  from: LineElement['from'],
  to: LineElement['to'],
  slot: 'DARK2' | 'ACCENT5',
  weightPt: number,
): LineElement => ({
  type: 'line',
  role: 'line',
  key,
  from,
  to,
  paint: { slot },
  weightPt,
});

function rating(
  row: Row,
  place: number,
  centre: number,
  text: (x: number, words: string, key: string) => Element,
): readonly Element[] {
  if (row.selfRating === null) return [text(RATING_RIGHT, row.selfRatingText, 'rating')];
  const { selfRatingInterval: interval } = row;
  const x = xOf(row.selfRating);
  return [
    ...(interval === null
      ? []
      : [
          stroke(
            `range-${place}`,
            { x: xOf(interval[0]), y: centre },
            { x: xOf(interval[1]), y: centre },
            'DARK2',
            1.5,
          ),
        ]),
    {
      type: 'shape',
      role: 'mark',
      key: `dot-${place}`,
      shape: 'ELLIPSE',
      box: { x: x - 4.5, y: centre - 4.5, width: 9, height: 9 },
      fill: { slot: 'DARK1' },
      outline: { slot: 'LIGHT1', weightPt: 1 },
    },
    text(RATING_RIGHT, row.selfRatingText, 'rating'),
  ];
}

function rowElements(row: Row, place: number, centre: number, scale: number): readonly Element[] {
  const lines = nameLines(row);
  const step = lineHeightPt(TEXT.sizePt, SPACING);
  const top = (offset = 0): number => centre + offset - middleOfDigits(TEXT.sizePt);
  const right = (x: number, words: string, key: string): Element =>
    line('name', `${key}-${place}`, words, x, top(), TEXT, 'END');
  const names = lines.map((text, n) =>
    line('name', `name-${place}-${n}`, text, NAME_X, top((n - (lines.length - 1) / 2) * step), nameStyle(row)),
  );
  return [
    ...(row.field === null ? [] : [markShape(row.field, `mark-${place}`, MARK_X, centre, 6)]),
    ...names,
    ...rating(row, place, centre, right),
    ...(row.dontKnowShare === null
      ? [right(SHARE_RIGHT, row.dontKnowText, 'share')]
      : [
          {
            type: 'shape',
            role: 'mark',
            key: `bar-${place}`,
            shape: 'RECTANGLE',
            box: {
              x: BAR_X,
              y: centre - BAR_HEIGHT / 2,
              width: Math.max(row.dontKnowShare * scale, 0.5),
              height: BAR_HEIGHT,
            },
            fill: { slot: 'ACCENT6' },
            outline: null,
          } as const,
          right(SHARE_RIGHT, row.dontKnowText, 'share'),
        ]),
  ];
}

function elements(part: AreaRows, whole: AreaRows, area: Area): readonly Element[] {
  const scale = shareScale(whole.rows);
  const contentTop = area.top;
  const heightOf = heightsFor(part.rows, area);
  let bottom = contentTop + FIRST_ROW;
  const rows = part.rows.flatMap((row, place) => {
    const height = heightOf(row);
    bottom += height;
    return rowElements(row, place, bottom - height / 2, scale);
  });
  const gridTop = contentTop + FIRST_ROW + 4;
  const grid = [0, 50, 100].flatMap((value): readonly Element[] => [
    {
      ...stroke(`grid-${value}`, { x: xOf(value), y: gridTop }, { x: xOf(value), y: bottom + 2 }, 'ACCENT5', 0.5),
      role: 'tick',
    },
    line('tick', `tick-${value}`, String(value), xOf(value), bottom + 3, TICK, 'CENTER', 30),
  ]);
  return [
    line('axis', 'head-rating', whole.headers.selfRating, SCALE.left, contentTop - HEAD_UP, SECOND),
    line('axis', 'head-share', whole.headers.dontKnow, BAR_X, contentTop - HEAD_UP, SECOND),
    ...grid,
    ...rows,
  ];
}

export const areaRows: DrawnHandler<AreaRows> = {
  kind: 'drawn',
  split: (block, area) =>
    splitEvenly(block.rows, heightsFor(block.rows, area), roomIn(area), footIn(area)).map((rows) => ({
      ...block,
      rows,
    })),
  rootId: groupId,
  draw: (part, place, whole) =>
    drawGroup(
      elements(part, whole, place.area),
      { x: 42, y: place.area.top, width: 636, height: place.area.bottom - place.area.top },
      place,
      part.altText,
    ),
};

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
/** Where the parts of a row stand: beside bars, or alone with room for long names and for the rating's uncertainty. */
interface Places {
  readonly nameX: number;
  readonly nameWidth: number;
  readonly scale: { readonly left: number; readonly right: number };
  readonly ratingRight: number;
}
const BESIDE_BARS: Places = { nameX: 66, nameWidth: 234, scale: { left: 304, right: 476 }, ratingRight: 516 };
const ALONE: Places = { nameX: 42, nameWidth: 350, scale: { left: 408, right: 580 }, ratingRight: 678 };
const placesOf = ({ headers }: AreaRows): Places => (headers.dontKnow === undefined ? ALONE : BESIDE_BARS);
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
const nameLines = (row: Row, { nameWidth }: Places): readonly string[] =>
  wrapText(oneLine(row.name), nameWidth, TEXT.sizePt, row.field === 'startHere');

/** Heights of the rows, as `rowHeight` at least. */
const heights =
  (rowHeight: number, places: Places): ((row: Row) => number) =>
  (row) =>
    Math.max(
      rowHeight,
      nameLines(row, places).length * lineHeightPt(TEXT.sizePt, SPACING) + (rowHeight === ROWS[0] ? 4 : 1),
    );

/** Air between the ticks and what stands at the foot. */
const OVER_FOOT = 8;

const roomIn = ({ top, bottom }: Area): number => bottom - UNDER_LAST - top - FIRST_ROW;

const footIn = ({ foot }: Area): number => (foot === 0 ? 0 : foot + OVER_FOOT);

/** The heights with which the rows take the fewest slides, the airier the better. */
function heightsFor({ rows, ...block }: AreaRows, area: Area): (row: Row) => number {
  const places = placesOf({ rows, ...block });
  const airy = heights(ROWS[0], places);
  const close = heights(ROWS[1], places);
  return splitEvenly(rows, airy, roomIn(area), footIn(area)).length >
    splitEvenly(rows, close, roomIn(area), footIn(area)).length
    ? close
    : airy;
}

const xOf = (selfRating: number, { scale: { left, right } }: Places): number =>
  left + ((right - left) * selfRating) / 100;

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

function rating(row: Row, place: number, centre: number, places: Places): readonly Element[] {
  if (row.selfRating === null) return [];
  const { selfRatingInterval: interval } = row;
  const x = xOf(row.selfRating, places);
  return [
    ...(interval === null
      ? []
      : [
          stroke(
            `range-${place}`,
            { x: xOf(interval[0], places), y: centre },
            { x: xOf(interval[1], places), y: centre },
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
  ];
}

/** `scale`: points for a share of 1; null where the rows have no half for the share. */
function rowElements(
  row: Row,
  place: number,
  centre: number,
  places: Places,
  scale: number | null,
): readonly Element[] {
  const lines = nameLines(row, places);
  const step = lineHeightPt(TEXT.sizePt, SPACING);
  const top = (offset = 0): number => centre + offset - middleOfDigits(TEXT.sizePt);
  const right = (x: number, words: string, key: string): Element =>
    line('name', `${key}-${place}`, words, x, top(), TEXT, 'END');
  return [
    ...(row.field === null ? [] : [markShape(row.field, `mark-${place}`, MARK_X, centre, 6)]),
    ...lines.map((text, n) =>
      line('name', `name-${place}-${n}`, text, places.nameX, top((n - (lines.length - 1) / 2) * step), nameStyle(row)),
    ),
    ...rating(row, place, centre, places),
    right(places.ratingRight, row.selfRatingText, 'rating'),
    ...(scale === null || row.dontKnowShare === null ? [] : [bar(place, centre, row.dontKnowShare * scale)]),
    ...(scale === null ? [] : [right(SHARE_RIGHT, row.dontKnowText, 'share')]),
  ];
}

const bar = (place: number, centre: number, length: number): Element => ({
  type: 'shape',
  role: 'mark',
  key: `bar-${place}`,
  shape: 'RECTANGLE',
  box: { x: BAR_X, y: centre - BAR_HEIGHT / 2, width: Math.max(length, 0.5), height: BAR_HEIGHT },
  fill: { slot: 'ACCENT6' },
  outline: null,
});

function elements(part: AreaRows, whole: AreaRows, area: Area): readonly Element[] {
  const { dontKnow } = whole.headers;
  const places = placesOf(whole);
  const scale = dontKnow === undefined ? null : shareScale(whole.rows);
  const contentTop = area.top;
  const heightOf = heightsFor(part, area);
  let bottom = contentTop + FIRST_ROW;
  const rows = part.rows.flatMap((row, place) => {
    const height = heightOf(row);
    bottom += height;
    return rowElements(row, place, bottom - height / 2, places, scale);
  });
  const gridTop = contentTop + FIRST_ROW + 4;
  const grid = [0, 50, 100].flatMap((value): readonly Element[] => [
    {
      ...stroke(
        `grid-${value}`,
        { x: xOf(value, places), y: gridTop },
        { x: xOf(value, places), y: bottom + 2 },
        'ACCENT5',
        0.5,
      ),
      role: 'tick',
    },
    line('tick', `tick-${value}`, String(value), xOf(value, places), bottom + 3, TICK, 'CENTER', 30),
  ]);
  return [
    line('axis', 'head-rating', whole.headers.selfRating, places.scale.left, contentTop - HEAD_UP, SECOND),
    ...(dontKnow === undefined ? [] : [line('axis', 'head-share', dontKnow, BAR_X, contentTop - HEAD_UP, SECOND)]),
    ...grid,
    ...rows,
  ];
}

export const areaRows: DrawnHandler<AreaRows> = {
  kind: 'drawn',
  split: (block, area) =>
    splitEvenly(block.rows, heightsFor(block, area), roomIn(area), footIn(area)).map((rows) => ({
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

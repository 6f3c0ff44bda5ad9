/** Change since the measurement before: ring then, filled now, joined; what is confirmed is dark and bold (LOOK.md section 6, slide 7). */
import type { TrendRows } from '../../../../report/deck/slide-blocks';
import type { DrawnHandler } from '../block-handler';
import type { Element, LineElement, ShapeElement, ThemeSlot } from '../../drawing/elements';
import { line, middleOfDigits, roomFor, type TextStyle } from '../../drawing/text-element';
import { drawGroup, groupId } from '../../drawing/draw-group';
import { oneLine } from '../../slide-text';
import { splitEvenly } from '../split-evenly';
import { lineHeightPt } from '../../../text/measure';
import { wrapText } from '../../../text/wrap';

const TEXT: TextStyle = { sizePt: 18, paint: { slot: 'DARK1' } };
const SECOND: TextStyle = { ...TEXT, paint: { slot: 'DARK2' } };
const TICK: TextStyle = { sizePt: 12, paint: { slot: 'DARK2' } };
const NAME_X = 42;
const NAME_WIDTH = 206;
const SCALE = { left: 260, right: 448 };
/** From here to the margin there is room for "säkerställd: 88 till 100" in bold. */
const WORDS_X = 470;
const RADIUS = 5;
const SPACING = 0.9;
/** From the content's top: the axis' name, the years, the first row. */
const HEAD_UP = 8;
const YEARS = 18;
const FIRST_ROW = 40;
/** Rows end here; the ticks and the sentences stand below. */
const BOTTOM = 272;
const TICK_HEIGHT = 16;
/** Height of a row at most, and at least. */
const AIRY = 36;
const CLOSE = 25;
/** Marks nearer than this have no room for two years over them (LOOK.md section 6, slide 7). */
const NEAR = 20;
const YEAR_GAP = 6;

type Row = TrendRows['rows'][number];

const nameStyle = ({ sure }: Row): TextStyle => ({ ...TEXT, bold: sure });
const nameLines = (row: Row): readonly string[] => wrapText(oneLine(row.name), NAME_WIDTH, TEXT.sizePt, row.sure);
const leastHeight = (row: Row): number =>
  Math.max(CLOSE, nameLines(row).length * lineHeightPt(TEXT.sizePt, SPACING) + 3);
const xOf = (selfRating: number): number => SCALE.left + ((SCALE.right - SCALE.left) * selfRating) / 100;

const roomUnder = (top: number): number => BOTTOM - top - FIRST_ROW;

/** Free room is shared by the rows, up to an airy height. */
function heightsOf(rows: readonly Row[], top: number): readonly number[] {
  const least = rows.map(leastHeight);
  const free = Math.max(0, roomUnder(top) - least.reduce((sum, height) => sum + height, 0)) / Math.max(rows.length, 1);
  return least.map((height) => Math.max(height, Math.min(AIRY, height + free)));
}

const mark = (key: string, x: number, centre: number, slot: ThemeSlot, filled: boolean): ShapeElement => ({
  type: 'shape',
  role: 'mark',
  key,
  shape: 'ELLIPSE',
  box: { x: x - RADIUS, y: centre - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS },
  fill: { slot: filled ? slot : 'LIGHT1' },
  outline: { slot, weightPt: 1.75 },
});

/** Between the two rims; none where the marks touch. */
function joint(key: string, before: number, now: number, centre: number, sure: boolean): readonly LineElement[] {
  const [left, right] = [Math.min(before, now) + RADIUS, Math.max(before, now) - RADIUS];
  if (right - left < 0.5) return [];
  return [
    {
      type: 'line',
      role: 'line',
      key,
      from: { x: left, y: centre },
      to: { x: right, y: centre },
      paint: { slot: sure ? 'DARK1' : 'ACCENT5' },
      weightPt: sure ? 3 : 1.5,
    },
  ];
}

function rowElements(row: Row, place: number, centre: number): readonly Element[] {
  const lines = nameLines(row);
  const step = lineHeightPt(TEXT.sizePt, SPACING);
  const top = (offset = 0): number => centre + offset - middleOfDigits(TEXT.sizePt);
  const slot = row.sure ? 'DARK1' : 'ACCENT5';
  const [before, now] = [xOf(row.before), xOf(row.now)];
  return [
    ...lines.map((text, n) =>
      line('name', `name-${place}-${n}`, text, NAME_X, top((n - (lines.length - 1) / 2) * step), nameStyle(row)),
    ),
    ...joint(`joint-${place}`, before, now, centre, row.sure),
    mark(`before-${place}`, before, centre, slot, false),
    mark(`now-${place}`, now, centre, slot, true),
    line('name', `words-${place}`, row.words, WORDS_X, top(), nameStyle(row)),
  ];
}

/** The years over the marks of the first row, moved apart where they would touch; in words where the marks lie too near. */
function yearElements({ years, marks, rows: [first] }: TrendRows, y: number): readonly Element[] {
  if (!first) return [];
  const [before, now] = [xOf(first.before), xOf(first.now)];
  if (Math.abs(now - before) < NEAR) return [line('axis', 'years', marks, SCALE.left, y, TEXT)];
  const needed = roomFor(years.before, TEXT) / 2 + roomFor(years.now, TEXT) / 2 + YEAR_GAP;
  const aside = (Math.max(0, needed - Math.abs(now - before)) / 2) * Math.sign(now - before);
  return [
    line('axis', 'year-before', years.before, before - aside, y, TEXT, 'CENTER'),
    line('axis', 'year-now', years.now, now + aside, y, TEXT, 'CENTER'),
  ];
}

function elements(part: TrendRows, contentTop: number): readonly Element[] {
  const heights = heightsOf(part.rows, contentTop);
  let bottom = contentTop + FIRST_ROW;
  const rows = part.rows.flatMap((row, place) => {
    const height = heights[place] ?? CLOSE;
    bottom += height;
    return rowElements(row, place, bottom - height / 2);
  });
  const grid = [0, 50, 100].flatMap((value): readonly Element[] => [
    {
      type: 'line',
      role: 'tick',
      key: `grid-${value}`,
      from: { x: xOf(value), y: contentTop + YEARS },
      to: { x: xOf(value), y: bottom },
      paint: { slot: 'ACCENT5' },
      weightPt: 0.5,
    },
    line('tick', `tick-${value}`, String(value), xOf(value), bottom, TICK, 'CENTER', 30),
  ]);
  return [
    line('axis', 'head', part.axis, SCALE.left, contentTop - HEAD_UP, SECOND),
    ...grid,
    ...yearElements(part, contentTop + YEARS - 2),
    ...rows,
  ];
}

export const trendRows: DrawnHandler<TrendRows> = {
  kind: 'drawn',
  split: (block, { top }) => splitEvenly(block.rows, leastHeight, roomUnder(top)).map((rows) => ({ ...block, rows })),
  rootId: groupId,
  draw: (part, place) =>
    drawGroup(
      elements(part, place.area.top),
      { x: NAME_X, y: place.area.top, width: 636, height: BOTTOM + TICK_HEIGHT - place.area.top },
      place,
      part.altText,
    ),
};

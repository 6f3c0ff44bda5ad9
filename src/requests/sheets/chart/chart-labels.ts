/** On which side of its point a name stands, and where only the number has room (LOOK.md section 7: as step 5 of its section 5). */
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import { textWidthPt } from '../../text/measure';

export type Side = 'RIGHT' | 'LEFT' | 'ABOVE' | 'BELOW';
export const sides: readonly Side[] = ['RIGHT', 'LEFT', 'ABOVE', 'BELOW'];

export interface PointLabel {
  readonly point: ChartPoint;
  readonly side: Side;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where Sheets draws the data of a chart of 836 × 412 pixels with title, subtitle and a name under the axis; measured on its pictures. */
const PLOT: Box = { left: 65, right: 804, top: 62, bottom: 352 };
const SIZE_PT = 10;
const LABEL_HEIGHT_PX = 16;
const GAP_PX = 3;
const NAME_HEIGHT_PX = 22;
/** Room for the longest field name in each corner. */
const NAME_WIDTH_PX = 110;

const across = (value: number): number => PLOT.left + (value / 100) * (PLOT.right - PLOT.left);
const down = (share: number, max: number): number => PLOT.bottom - (share / max) * (PLOT.bottom - PLOT.top);

const radius = (point: ChartPoint): number => (point.shortlisted ? 6 : 4);
const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a: Box): boolean =>
  a.left >= PLOT.left && a.right <= PLOT.right && a.top >= PLOT.top && a.bottom <= PLOT.bottom;

function labelBox(x: number, y: number, r: number, text: string, side: Side): Box {
  const width = (textWidthPt(text, SIZE_PT, false) * 4) / 3;
  const half = LABEL_HEIGHT_PX / 2;
  if (side === 'RIGHT') return { left: x + r + GAP_PX, right: x + r + GAP_PX + width, top: y - half, bottom: y + half };
  if (side === 'LEFT') return { left: x - r - GAP_PX - width, right: x - r - GAP_PX, top: y - half, bottom: y + half };
  const top = side === 'ABOVE' ? y - r - GAP_PX - LABEL_HEIGHT_PX : y + r + GAP_PX;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + LABEL_HEIGHT_PX };
}

/** Highest Startpoäng first; each takes the first side that touches nothing, then the first that touches only a dividing line. */
export function pointLabels(chart: FourFieldChart): readonly PointLabel[] {
  const at = (point: ChartPoint): { x: number; y: number } => ({
    x: across(point.selfRating),
    y: down(point.dontKnowShare, chart.shareAxisMax),
  });
  const lineX = across(chart.lines.selfRating);
  const lineY = down(chart.lines.dontKnowShare, chart.shareAxisMax);
  const lines: readonly Box[] = [
    { left: lineX - 1, right: lineX + 1, top: PLOT.top, bottom: PLOT.bottom },
    { left: PLOT.left, right: PLOT.right, top: lineY - 1, bottom: lineY + 1 },
  ];
  const taken: Box[] = [PLOT.left, PLOT.right - NAME_WIDTH_PX].flatMap((left) =>
    [PLOT.top, PLOT.bottom - NAME_HEIGHT_PX].map((top) => ({
      left,
      right: left + NAME_WIDTH_PX,
      top,
      bottom: top + NAME_HEIGHT_PX,
    })),
  );
  for (const point of chart.points) {
    const { x, y } = at(point);
    const r = radius(point);
    taken.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }
  const shortlist = chart.points
    .filter(({ shortlisted }) => shortlisted)
    .slice()
    .sort((a, b) => b.startScore - a.startScore || a.number - b.number);
  return shortlist.map((point) => {
    const { x, y } = at(point);
    const number = String(point.number);
    const tries = [
      ...[lines, []].flatMap((avoid) => sides.map((side) => ({ side, text: point.name, avoid }))),
      ...[lines, []].flatMap((avoid) => sides.map((side) => ({ side, text: number, avoid }))),
    ];
    for (const { side, text, avoid } of tries) {
      const box = labelBox(x, y, radius(point), text, side);
      if (!inside(box) || [...taken, ...avoid].some((other) => touches(box, other))) continue;
      taken.push(box);
      return { point, side, text };
    }
    return { point, side: 'RIGHT', text: number };
  });
}

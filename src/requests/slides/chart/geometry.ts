/** Where the chart lies on the slide and how its values become points (LOOK.md section 5). */
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import type { Box } from '../units';

export const PANEL: Box = { x: 272, y: 104, width: 350, height: 216 };
export const RIGHT = PANEL.x + PANEL.width;
export const BOTTOM = PANEL.y + PANEL.height;
/** Strips above and below the data, where the names of the fields stand. */
export const STRIP = 27;
export const DATA_TOP = PANEL.y + STRIP;
export const DATA_BOTTOM = BOTTOM - STRIP;
const DATA_LEFT = PANEL.x + 12;
const DATA_WIDTH = PANEL.width - 24;

/** Self-rating 0–100 → points from the slide's left. */
export const xOf = (selfRating: number): number => DATA_LEFT + (DATA_WIDTH * selfRating) / 100;

/** Share 0–1 → points from the slide's top; what lies beyond the axis is drawn at its end. */
export const yOf = (share: number, shareAxisMax: number): number =>
  DATA_BOTTOM - ((DATA_BOTTOM - DATA_TOP) * Math.min(share, shareAxisMax)) / shareAxisMax;

/** Radius of a shortlisted mark. */
export const SHORTLIST_RADIUS = 9;

/** Radius of the others: smaller where they are many. */
export const otherRadius = (pointCount: number): number => (pointCount > 40 ? 3.75 : 4.75);

/** A question's mark where it is drawn. `x` may have been moved sideways, `y` never. */
export interface Mark {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Left of the vertical line, as the analysis decided it: a point may lie on the line itself. */
export const isLeft = ({ field }: ChartPoint): boolean => field === 'startHere' || field === 'knownWeakness';

/**
 * How far a mark may be moved sideways: not over the dividing line nor out of the panel with any part of it that lies
 * inside now.
 */
export const sidewaysRoom = (
  point: ChartPoint,
  x: number,
  radius: number,
  lineX: number,
): readonly [low: number, high: number] => {
  const low = Math.min(x, isLeft(point) ? PANEL.x + radius : Math.max(PANEL.x, lineX) + radius);
  const high = Math.max(x, isLeft(point) ? Math.min(RIGHT, lineX) - radius : RIGHT - radius);
  return [low, high];
};

export const lineXOf = ({ lines }: FourFieldChart): number => xOf(lines.selfRating);
export const lineYOf = ({ lines, shareAxisMax }: FourFieldChart): number => yOf(lines.dontKnowShare, shareAxisMax);

/** Highest start score first, then the question's number: the order in which places are given away. */
export const byStartScore = (a: ChartPoint, b: ChartPoint): number =>
  b.startScore - a.startScore || a.number - b.number;

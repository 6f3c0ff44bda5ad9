/** Step 3: shortlisted marks step aside from each other, each along its own stroke and on its own side of the dividing line. */
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import { sidewaysStroke } from './crosses';
import { SHORTLIST_RADIUS, byStartScore, lineXOf, sidewaysRoom, xOf, yOf, type Mark } from './geometry';

/** Two marks nearer than this touch. */
const CLEAR = 2 * SHORTLIST_RADIUS + 1;
const ROUNDS = 60;
/** A gain smaller than this is none. */
const STILL = 1e-6;

interface Movable {
  readonly point: ChartPoint;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  x: number;
}

/** Without a known interval there is no stroke to slide on: the mark stays. */
const movable = (point: ChartPoint, chart: FourFieldChart): Movable => {
  const x = xOf(point.selfRating);
  const [strokeLow, strokeHigh] = sidewaysStroke(point) ?? [x, x];
  const [roomLow, roomHigh] = sidewaysRoom(point, x, SHORTLIST_RADIUS, lineXOf(chart));
  const y = yOf(point.dontKnowShare, chart.shareAxisMax);
  return {
    point,
    x,
    y,
    low: Math.min(x, Math.max(strokeLow, roomLow)),
    high: Math.max(x, Math.min(strokeHigh, roomHigh)),
  };
};

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Moves the pair apart, half each; what one cannot go the other goes. Tells whether anything moved. */
const stepAside = (a: Movable, b: Movable): boolean => {
  const height = Math.abs(a.y - b.y);
  if (height >= CLEAR) return false;
  const [left, right] = a.x < b.x || (a.x === b.x && a.point.selfRating <= b.point.selfRating) ? [a, b] : [b, a];
  const missing = Math.sqrt(CLEAR * CLEAR - height * height) - (right.x - left.x);
  if (missing <= STILL) return false;
  const before = right.x - left.x;
  left.x = within(left.x - missing / 2, left.low, left.high);
  right.x = within(right.x + missing / 2, right.low, right.high);
  const rest = missing - (right.x - left.x - before);
  if (rest > STILL) {
    left.x = within(left.x - rest, left.low, left.high);
    right.x = within(right.x + (missing - (right.x - left.x - before)), right.low, right.high);
  }
  return right.x - left.x - before > STILL;
};

/** Highest start score first. A pair that finds no room stays overlapping; drawn later, the higher start score lies on top. */
export const placeShortlist = (chart: FourFieldChart): readonly Mark[] => {
  const marks = chart.points
    .filter(({ shortlisted }) => shortlisted)
    .sort(byStartScore)
    .map((point) => movable(point, chart));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    marks.forEach((a, i) =>
      marks.slice(i + 1).forEach((b) => {
        moved = stepAside(a, b) || moved;
      }),
    );
    if (!moved) break;
  }
  return marks.map(({ point, x, y }) => ({ point, x, y, radius: SHORTLIST_RADIUS }));
};

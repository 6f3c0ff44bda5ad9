/** Step 4: the other points. Equal ones stand side by side, one hidden under a shortlisted mark comes out at its rim. */
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import { byStartScore, lineXOf, otherRadius, sidewaysRoom, xOf, yOf, type Mark } from './geometry';

const GAP = 1;
/** Nearer to a shortlisted mark's middle than its radius and this part of its own, a point is hidden. */
const HIDDEN = 0.4;

const placeKey = ({ selfRating, dontKnowShare, field }: ChartPoint): string =>
  `${field} ${selfRating.toFixed(9)} ${dontKnowShare.toFixed(9)}`;

/** A row of equal points, centred on their place, pushed back where it would cross the dividing line or the panel's edge. */
const row = (equal: readonly ChartPoint[], chart: FourFieldChart, radius: number): readonly Mark[] => {
  const [first] = equal;
  if (first === undefined) return [];
  const x = xOf(first.selfRating);
  const [low, high] = sidewaysRoom(first, x, radius, lineXOf(chart));
  const count = equal.length;
  const step = count > 1 ? Math.min(2 * radius + GAP, (high - low) / (count - 1)) : 0;
  const length = step * (count - 1);
  const start = Math.max(low, Math.min(x - length / 2, high - length));
  return equal.map((point, i) => ({
    point,
    x: start + i * step,
    y: yOf(point.dontKnowShare, chart.shareAxisMax),
    radius,
  }));
};

const distance = (a: Mark, b: Mark): number => Math.hypot(a.x - b.x, a.y - b.y);

const isHidden = (mark: Mark, shortlist: readonly Mark[]): Mark | undefined =>
  shortlist.find((big) => distance(mark, big) < big.radius + HIDDEN * mark.radius - 1e-9);

/** Sideways to the nearer rim, else to the other; where both are taken or beyond a line the point stays, the notes have its values. */
const outOfHiding = (mark: Mark, shortlist: readonly Mark[], placed: readonly Mark[], lineX: number): Mark => {
  const big = isHidden(mark, shortlist);
  if (big === undefined) return mark;
  const reach = Math.sqrt(Math.max(0, (big.radius + HIDDEN * mark.radius) ** 2 - (mark.y - big.y) ** 2));
  const [low, high] = sidewaysRoom(mark.point, mark.x, mark.radius, lineX);
  const rims = mark.x < big.x ? [big.x - reach, big.x + reach] : [big.x + reach, big.x - reach];
  const free = rims
    .map((x) => ({ ...mark, x }))
    .find(
      (moved) =>
        moved.x >= low &&
        moved.x <= high &&
        !isHidden(moved, shortlist) &&
        placed.every((other) => distance(moved, other) > 1),
    );
  return free ?? mark;
};

/** Falling start score, then number: earlier ones keep their place. */
export const placeOthers = (chart: FourFieldChart, shortlist: readonly Mark[]): readonly Mark[] => {
  const others = chart.points.filter(({ shortlisted }) => !shortlisted).sort(byStartScore);
  const groups = new Map<string, ChartPoint[]>();
  for (const point of others) groups.set(placeKey(point), [...(groups.get(placeKey(point)) ?? []), point]);
  const radius = otherRadius(chart.points.length);
  const rows = [...groups.values()].flatMap((equal) => row(equal, chart, radius));
  const lineX = lineXOf(chart);
  return rows.reduce<readonly Mark[]>((placed, mark) => [...placed, outOfHiding(mark, shortlist, placed, lineX)], []);
};

/**
 * Step 3: a mark at its figures. Marks never step aside, since a reader reads position: those that stand close overlap, and
 * questions that stand equally share one mark.
 */
import type { Field } from '../../../analysis/analysis';
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import { xOf, yOf } from './geometry';

/** A mark and the questions that stand there, of which at least one. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly field: Field;
  /** Of the shortlist, and the others; each in the order of their numbers. */
  readonly listed: readonly ChartPoint[];
  readonly unlisted: readonly ChartPoint[];
}

const SHORTLIST_RADIUS = 5.75;
/** Smaller where they are many. */
const otherRadius = (pointCount: number): number => (pointCount > 40 ? 3.75 : 4.75);

/** Figures that differ by less than this are the same. */
const DIGITS = 9;

const placeKey = ({ selfRating, dontKnowShare, field }: ChartPoint): string =>
  `${field} ${selfRating.toFixed(DIGITS)} ${dontKnowShare.toFixed(DIGITS)}`;

const byNumber = (a: ChartPoint, b: ChartPoint): number => a.number - b.number;

/** Highest start score first, then the question's number: the order in which places are given away. */
const byStartScore = (a: ChartPoint, b: ChartPoint): number => b.startScore - a.startScore || byNumber(a, b);

export function placeMarks({ points, shareAxisMax }: FourFieldChart): readonly Mark[] {
  const places = new Map<string, ChartPoint[]>();
  for (const point of [...points].sort(byStartScore)) {
    places.set(placeKey(point), [...(places.get(placeKey(point)) ?? []), point]);
  }
  return [...places.values()].flatMap((equal) => {
    const [first] = equal;
    if (first === undefined) return [];
    const listed = equal.filter(({ shortlisted }) => shortlisted).sort(byNumber);
    return [
      {
        x: xOf(first.selfRating),
        y: yOf(first.dontKnowShare, shareAxisMax),
        radius: listed.length > 0 ? SHORTLIST_RADIUS : otherRadius(points.length),
        field: first.field,
        listed,
        unlisted: equal.filter(({ shortlisted }) => !shortlisted).sort(byNumber),
      },
    ];
  });
}

/** Step 2: how far a shortlisted point may be from the truth: sideways the mean's interval, upwards the share's. */
import type { ChartPoint, FourFieldChart } from '../../../report/four-field-chart';
import type { LineElement } from '../drawing/elements';
import { xOf, yOf } from './geometry';

const PAINT = { slot: 'ACCENT1', alpha: 0.74 } as const;

const cross = (key: string, from: LineElement['from'], to: LineElement['to']): LineElement => ({
  type: 'line',
  role: 'cross',
  key,
  from,
  to,
  paint: PAINT,
  weightPt: 1.25,
});

/** Ends of the sideways stroke; null where the interval is not known. */
const sidewaysStroke = ({ selfRatingInterval }: ChartPoint): readonly [low: number, high: number] | null =>
  selfRatingInterval && [xOf(Math.max(0, selfRatingInterval[0])), xOf(Math.min(100, selfRatingInterval[1]))];

export const crosses = ({ points, shareAxisMax }: FourFieldChart): readonly LineElement[] =>
  points
    .filter(({ shortlisted }) => shortlisted)
    .flatMap((point) => {
      const x = xOf(point.selfRating);
      const y = yOf(point.dontKnowShare, shareAxisMax);
      const stroke = sidewaysStroke(point);
      const share = point.shareInterval;
      return [
        ...(stroke === null ? [] : [cross(`cross-rating-${point.number}`, { x: stroke[0], y }, { x: stroke[1], y })]),
        ...(share === null
          ? []
          : [
              cross(
                `cross-share-${point.number}`,
                { x, y: yOf(share[1], shareAxisMax) },
                { x, y: yOf(Math.max(0, share[0]), shareAxisMax) },
              ),
            ]),
      ];
    });

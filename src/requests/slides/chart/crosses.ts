/** Step 2: how far a shortlisted point may be from the truth: sideways the mean's interval, upwards the share's. */
import type { FourFieldChart } from '../../../report/four-field-chart';
import type { LineElement } from '../drawing/elements';
import { xOf, yOf, type Mark } from './geometry';

/** Only the field where one begins is warm. */
const paintOf = ({ field }: Mark['point']): LineElement['paint'] => ({
  slot: field === 'startHere' ? 'ACCENT1' : 'DARK2',
  alpha: 0.74,
});

const cross = (
  key: string,
  paint: LineElement['paint'],
  from: LineElement['from'],
  to: LineElement['to'],
): LineElement => ({
  type: 'line',
  role: 'cross',
  key,
  from,
  to,
  paint,
  weightPt: 1.25,
});

/** Ends of the sideways stroke; null where the interval is not known. */
export const sidewaysStroke = ({ selfRatingInterval }: Mark['point']): readonly [low: number, high: number] | null =>
  selfRatingInterval && [xOf(Math.max(0, selfRatingInterval[0])), xOf(Math.min(100, selfRatingInterval[1]))];

/** A cross lies at the point's true place, whatever happens to its mark. */
export const crosses = ({ points, shareAxisMax }: FourFieldChart): readonly LineElement[] =>
  points
    .filter(({ shortlisted }) => shortlisted)
    .flatMap((point) => {
      const x = xOf(point.selfRating);
      const y = yOf(point.dontKnowShare, shareAxisMax);
      const stroke = sidewaysStroke(point);
      const share = point.shareInterval;
      return [
        ...(stroke === null
          ? []
          : [cross(`cross-rating-${point.number}`, paintOf(point), { x: stroke[0], y }, { x: stroke[1], y })]),
        ...(share === null
          ? []
          : [
              cross(
                `cross-share-${point.number}`,
                paintOf(point),
                { x, y: yOf(share[1], shareAxisMax) },
                { x, y: yOf(Math.max(0, share[0]), shareAxisMax) },
              ),
            ]),
      ];
    });

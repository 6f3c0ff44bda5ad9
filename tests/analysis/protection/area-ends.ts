/** What the printed ends of an area's intervals leave open of the squares of its respondents' own values. */
import type { Interval } from '../../../src/analysis/analysis';
import { tQuantile } from '../../../src/analysis/statistics/t-quantile';
import { wilsonInterval } from '../../../src/analysis/statistics/wilson-interval';

/** Half of the last digit of a printed end, and the scale's ends, where it may be cut. */
interface Print {
  readonly half: number;
  readonly ends: Interval;
}

/** The variance of the own means of `count` people, from the mean's limits and the printed ends of mean ± t·s/√count. */
export function varianceByMeanEnds(mean: Interval, [low, high]: Interval, count: number, print: Print): Interval {
  const { half, ends } = print;
  const isCut = [low - half <= ends[0], high + half >= ends[1]] as const;
  // mean − low and high − mean are half the interval's width; a cut end only says that it is at least so wide.
  const widths: readonly Interval[] = [
    [mean[0] - low - half, isCut[0] ? Infinity : mean[1] - low + half],
    [high - half - mean[1], isCut[1] ? Infinity : high + half - mean[0]],
  ];
  const width: Interval = [Math.max(0, ...widths.map(([least]) => least)), Math.min(...widths.map(([, most]) => most))];
  const variance = (of: number): number => (of / tQuantile(0.975, count - 1)) ** 2 * count;
  return [variance(width[0]), variance(width[1])];
}

/** Sum of squares of the own means. Null where the ends leave everything open. */
export const squaresByMeanEnds = (mean: Interval, printed: Interval, count: number, print: Print): Interval | null =>
  fromVariance(mean, varianceByMeanEnds(mean, printed, count, print), count);

/** Sum of squares of own shares: the interval is Wilson's of as many answers as the spread of own shares leaves them worth. */
export function squaresByShareEnds(
  share: Interval,
  [low, high]: Interval,
  { count, answers }: { readonly count: number; readonly answers: number },
  half: number,
): Interval | null {
  const worth = (ofEnd: 0 | 1, of: number, to: number, grows: boolean): number => {
    let [least, most] = [1, 1e6];
    for (let step = 0; step < 60; step += 1) {
      const middle = (least + most) / 2;
      if (wilsonInterval(of, middle)[ofEnd] < to === grows) least = middle;
      else most = middle;
    }
    return least;
  };
  // The lower end rises with the number and with the share, the upper end falls with the number and rises with the share.
  const least = Math.max(worth(0, share[1], low - half, true), worth(1, share[0], high + half, false));
  const most = Math.min(worth(0, share[0], low + half, true), worth(1, share[1], high - half, false));
  // As many as there are people, or as there are answers, are worth anything beyond.
  if (least <= count * (1 + 1e-6)) return null;
  const spreads = share.map((one) => one * (1 - one));
  const spread: Interval = [Math.min(...spreads), share[0] < 0.5 && share[1] > 0.5 ? 0.25 : Math.max(...spreads)];
  const variance = (of: number, number: number): number => (of * count) / number;
  return fromVariance(
    share,
    [most >= answers * (1 - 1e-6) ? 0 : variance(spread[0], most), variance(spread[1], least)],
    count,
  );
}

const fromVariance = (mean: Interval, [least, most]: Interval, count: number): Interval | null =>
  Number.isFinite(most)
    ? [(count - 1) * least + count * mean[0] ** 2, (count - 1) * most + count * mean[1] ** 2]
    : least > 0
      ? [(count - 1) * least + count * mean[0] ** 2, Infinity]
      : null;

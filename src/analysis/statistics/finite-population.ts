/** Intervals where the invited, and nobody else, are whom the figures are about (STATISTICS.md rule 15; off unless asked for). */
import { meanInterval } from './mean-interval';
import { wilsonInterval } from './wilson-interval';

/** Factor √(1 − n/N) of the half-width of a mean's interval; 0 where all answered. */
export const finiteFactor = (answered: number, invited: number): number =>
  Math.sqrt(Math.max(0, 1 - answered / invited));

/** Ends of the t interval with `rated` ratings, narrowed since `answered` of `invited` answered; null where all did. */
export function finiteMeanInterval(
  mean: number,
  sd: number,
  rated: number,
  { answered, invited }: { readonly answered: number; readonly invited: number },
  scale: { readonly min: number; readonly max: number },
): readonly [low: number, high: number] | null {
  return answered >= invited ? null : meanInterval(mean, sd * finiteFactor(answered, invited), rated, scale);
}

/** n(N − 1)/(N − n): the number of answers that the share is worth; null where all answered. `count` is n, or an effective n. */
export const finiteCount = (
  count: number,
  { answered, invited }: { readonly answered: number; readonly invited: number },
): number | null => (answered >= invited ? null : (count * (invited - 1)) / (invited - answered));

/** Wilson's interval with `finiteCount`; null where all answered. */
export function finiteShareInterval(
  share: number,
  count: number,
  of: { readonly answered: number; readonly invited: number },
): readonly [low: number, high: number] | null {
  const worth = finiteCount(count, of);
  return worth === null ? null : wilsonInterval(share, worth);
}

/**
 * Units that 1 … k − 1 people have come to or left since their figures were shown: whoever has both can work out what those few answered
 * (STATISTICS.md rule 21 h).
 */
import type { Analysis } from './analysis';

/** By unit: how many respondents it had each time it was shown, as far as that is still near what it has. */
export type RespondentsShown = ReadonlyMap<string, readonly number[]>;

export interface FewSinceShown {
  readonly name: string;
  /** The nearest of the earlier numbers. */
  readonly before: number;
  readonly now: number;
}

/**
 * `shown` is what to remember: with each shown unit's number now, the earlier ones that it lies near, so that several small steps are
 * seen as well as one. A unit that is not shown keeps its own, for when it is shown again. `keyOf`: under which a unit is remembered, by
 * its id.
 */
export function fewSinceShown(
  { units, minimumGroup }: Pick<Analysis, 'units' | 'minimumGroup'>,
  before: RespondentsShown,
  keyOf: (id: string) => string = (id) => id,
): { readonly few: readonly FewSinceShown[]; readonly shown: RespondentsShown } {
  const shown = new Map(before);
  const few: FewSinceShown[] = [];
  for (const { id, name, level, respondents: now } of units) {
    if (level === 'total' || now === null || now === 0) continue;
    const near = (before.get(keyOf(id)) ?? []).filter((one) => one !== now && Math.abs(one - now) < minimumGroup);
    const [first, ...others] = near;
    if (first !== undefined)
      few.push({
        name,
        before: others.reduce((best, one) => (Math.abs(one - now) < Math.abs(best - now) ? one : best), first),
        now,
      });
    shown.set(keyOf(id), [...near, now]);
  }
  return { few, shown };
}

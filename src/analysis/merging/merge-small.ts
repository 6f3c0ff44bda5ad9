/** Groups of which none is small any more, made of groups some of which are. */

export interface Group {
  /** As they are reported today. */
  readonly names: readonly string[];
  readonly respondents: number;
  /** False: people in no group, whom no row of a tab can move. */
  readonly named: boolean;
}

/** Each small one with the next small one, the last of them with the smallest of the others: so the fewest are disturbed. */
export function mergeSmall(groups: readonly Group[], k: number): readonly Group[] {
  const small = groups.filter(({ named, respondents }) => named && respondents < k);
  const [first, ...others] = small;
  if (!first) return groups;
  const partner =
    others[0] ??
    groups
      .filter((group) => group.named && group !== first)
      .reduce<Group | null>((best, group) => (best && best.respondents <= group.respondents ? best : group), null);
  if (!partner) return groups;
  const both: Group = {
    names: [...first.names, ...partner.names],
    respondents: first.respondents + partner.respondents,
    named: true,
  };
  return mergeSmall(
    groups.flatMap((group) => (group === first ? [both] : group === partner ? [] : [group])),
    k,
  );
}

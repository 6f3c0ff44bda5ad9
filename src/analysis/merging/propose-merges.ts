/** Which small departments could be reported together, and what is then shown: the way to lose the fewest results (STATISTICS.md rule 21 g). */
import type { MergeProposal } from '../analysis';
import { hiddenParts } from '../suppression/hidden-parts';
import type { CountedSurvey, CountedUnit } from '../units/counted-unit';
import { mergeSmall, type Group } from './merge-small';

/** One per municipality that is shown and where merging shows more than today; in the order of outputs. */
export const proposeMerges = ({ units }: Pick<CountedSurvey, 'units'>, k: number): readonly MergeProposal[] =>
  units
    .filter(({ level, listed, rows }) => level === 'municipality' && listed && rows >= k)
    .flatMap((municipality) => proposalFor(municipality, units, k));

function proposalFor(municipality: CountedUnit, units: readonly CountedUnit[], k: number): readonly MergeProposal[] {
  const groups = units
    .filter((unit) => unit.level === 'department' && unit.municipality === municipality.id && unit.rows > 0)
    .map(({ ownName, rows, listed }): Group => ({ names: [ownName], respondents: rows, named: listed }));
  const merged = mergeSmall(groups, k);
  const [before, after] = [shownAmong(groups, k), shownAmong(merged, k)];
  if (after.length <= before.length) return [];
  return [
    {
      municipality: municipality.id,
      name: municipality.ownName,
      merged: merged.flatMap(({ names }) => (names.length > 1 ? [names] : [])),
      shownBefore: before.length,
      shownAfter: after.length,
    },
  ];
}

function shownAmong(groups: readonly Group[], k: number): readonly Group[] {
  const hidden = hiddenParts(
    groups.map(({ respondents }) => respondents),
    k,
  );
  return hidden === 'unnamed' ? [] : groups.filter(({ named }, at) => named && !hidden.has(at));
}

/** With which municipalities hidden ones could be reported, so that their answers count (STATISTICS.md rule 21 g). */
import type { MunicipalityMerge } from '../analysis';
import type { CountedSurvey } from '../units/counted-unit';
import { mergeSmall } from './merge-small';

/** Null where none of those who have answers is under `k`, or where all of them together are. */
export function proposeMunicipalityMerge({ units }: Pick<CountedSurvey, 'units'>, k: number): MunicipalityMerge | null {
  const answered = units.filter(({ level, listed, rows }) => level === 'municipality' && listed && rows > 0);
  const small = answered.filter(({ rows }) => rows < k);
  const groups = mergeSmall(
    answered.map(({ ownName, rows }) => ({ names: [ownName], respondents: rows, named: true })),
    k,
  );
  if (small.length === 0 || groups.some(({ respondents }) => respondents < k)) return null;
  // In their own order, which does not tell which of them is small.
  const merged = groups.flatMap(({ names }) =>
    names.length > 1 ? [answered.flatMap(({ ownName }) => (names.includes(ownName) ? [ownName] : []))] : [],
  );
  return {
    merged,
    noLongerAlone: answered
      .filter(({ ownName, rows }) => rows >= k && merged.some((names) => names.includes(ownName)))
      .map(({ ownName }) => ownName),
    countedBefore: answered.length - small.length,
    countedAfter: answered.length,
  };
}

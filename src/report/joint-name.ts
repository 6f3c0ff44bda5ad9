/** What the joint rows of a tab are called: whose figures they are. */
import type { Analysis } from '../analysis/analysis';
import type { Words } from '../messages';

export function jointName({ units, weight }: Pick<Analysis, 'units' | 'weight'>, words: Words): string {
  const municipalities = units.filter(({ level }) => level === 'municipality');
  const shown = municipalities.filter((unit) => unit.shown === 'shown');
  return words.jointName(shown.length, municipalities.length, weight);
}

/** Which municipalities are not shown and why, for the top of the page. */
import type { Analysis } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { Gallery } from './gallery';

/** Names of each reason at most. */
const MOST_NAMED = 10;
const REASONS = ['few', 'hidden', 'none'] as const;

export function notShown(
  { units, minimumGroup }: Pick<Analysis, 'units' | 'minimumGroup'>,
  { galleryWords }: Words,
): Pick<Gallery, 'notShown'> {
  const municipalities = units.filter(({ level }) => level === 'municipality');
  const hidden = municipalities.filter(({ shown }) => shown !== 'shown');
  if (hidden.length === 0) return {};
  const reasons = REASONS.flatMap((reason) => {
    const names = hidden.filter(({ shown }) => shown === reason).map(({ name }) => name);
    const more = Math.max(0, names.length - MOST_NAMED);
    return names.length === 0
      ? []
      : [galleryWords.notShownReason[reason](names.slice(0, MOST_NAMED), more, minimumGroup)];
  });
  return { notShown: { heading: galleryWords.notShown(hidden.length, municipalities.length), reasons } };
}

/** Words for how sure a figure is and how it stands beside others, the same on every tab, slide and file. */
import { fieldNames } from './tabs';

export const certaintyNames = {
  clear: 'Clear',
  likely: 'Likely',
  uncertain: 'Uncertain',
  small: 'Few answers',
} as const;

export const agreementNames = { agree: 'We agree', differ: 'We disagree' } as const;

export const confirmationNames = {
  confirmed: 'confirmed',
  mayBeChance: 'may be chance',
  tooFew: 'too few answers to compare',
  broken: 'trend broken',
} as const;

type Field = keyof typeof fieldNames;

/** "Same in all three", or the fields with common lines, own lines and fixed lines. */
export const sensitivityText = ({
  fields,
  same,
}: {
  readonly fields: Readonly<Record<'joint' | 'own' | 'fixed', Field>>;
  readonly same: boolean;
}): string =>
  same ? 'Same in all three' : [fields.joint, fields.own, fields.fixed].map((field) => fieldNames[field]).join(', ');

type Among = 'lower' | 'higher' | 'alike' | 'unknown' | 'tooFew';

/** A self-rating beside the other municipalities'. */
const ratingAmong = { lower: 'lower', higher: 'higher' } as const;
/** A share of "don't know" beside theirs. */
const shareAmong = { lower: 'fewer don’t know', higher: 'more don’t know' } as const;

/** What is confirmed is said; "as the others" only where both figures are shown to be alike. Null: the figure is not shown. */
export function amongOthersText(rating: Among | null, share: Among | null): string {
  const confirmed = [
    ...(rating === 'lower' || rating === 'higher' ? [ratingAmong[rating]] : []),
    ...(share === 'lower' || share === 'higher' ? [shareAmong[share]] : []),
  ];
  if (confirmed.length > 0) return confirmed.join(', ');
  const known = [rating, share].filter((one) => one !== null);
  if (known.length === 0) return '';
  if (known.every((one) => one === 'tooFew')) return 'too few answers';
  return known.every((one) => one === 'alike') ? 'as the others' : 'cannot say';
}

/** Words for how sure a figure is and how it stands beside others, the same on every tab, slide and file. */
import { fieldNames } from './tabs';

export const certaintyNames = {
  clear: 'Tydligt',
  likely: 'Troligt',
  uncertain: 'Osäkert',
  small: 'Litet underlag',
} as const;

export const agreementNames = { agree: 'Vi är överens', differ: 'Vi ser olika' } as const;

export const confirmationNames = {
  confirmed: 'säkerställd',
  mayBeChance: 'kan vara slump',
  tooFew: 'för få svar för att jämföra',
  broken: 'trenden bruten',
} as const;

type Field = keyof typeof fieldNames;

/** "Samma i alla tre", or the fields with common lines, own lines and fixed lines. */
export const sensitivityText = ({
  fields,
  same,
}: {
  readonly fields: Readonly<Record<'joint' | 'own' | 'fixed', Field>>;
  readonly same: boolean;
}): string =>
  same ? 'Samma i alla tre' : [fields.joint, fields.own, fields.fixed].map((field) => fieldNames[field]).join(', ');

type Among = 'lower' | 'higher' | 'alike' | 'unknown' | 'tooFew';

/** A self-rating beside the other municipalities'. */
const ratingAmong = { lower: 'lägre', higher: 'högre' } as const;
/** A share of "don't know" beside theirs. */
const shareAmong = { lower: 'färre vet ej', higher: 'fler vet ej' } as const;

/** What is confirmed is said; "som övriga" only where both figures are shown to be alike. Null: the figure is not shown. */
export function amongOthersText(rating: Among | null, share: Among | null): string {
  const confirmed = [
    ...(rating === 'lower' || rating === 'higher' ? [ratingAmong[rating]] : []),
    ...(share === 'lower' || share === 'higher' ? [shareAmong[share]] : []),
  ];
  if (confirmed.length > 0) return confirmed.join(', ');
  const known = [rating, share].filter((one) => one !== null);
  if (known.length === 0) return '';
  if (known.every((one) => one === 'tooFew')) return 'för få svar';
  return known.every((one) => one === 'alike') ? 'som övriga' : 'kan inte säga';
}

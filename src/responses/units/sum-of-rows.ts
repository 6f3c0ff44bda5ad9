/** What tools write in the municipality's column of a row that sums up the others. */
import { comparisonKey } from '../../grid/clean-text';
import { inEveryLanguage } from '../../messages';

const NAMES = new Set(
  inEveryLanguage(({ allTogetherNames, sumRowNames }) => [...allTogetherNames, ...sumRowNames])
    .flat()
    .map(comparisonKey),
);

export const isSumOfRows = (name: string): boolean => NAMES.has(comparisonKey(name));

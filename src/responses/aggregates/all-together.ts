/** What tools call a row of all units together. */
import { comparisonKey } from '../../grid/clean-text';
import { inEveryLanguage } from '../../messages';

const NAMES = new Set(
  inEveryLanguage(({ allTogetherNames }) => allTogetherNames)
    .flat()
    .map(comparisonKey),
);

export const isAllTogether = (name: string): boolean => NAMES.has(comparisonKey(name));

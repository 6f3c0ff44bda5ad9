/** A Ja/Nej cell as a truth value, in whichever language it is. */
import { inEveryLanguage } from '../messages';
import { comparisonKey } from './clean-text';
import type { Cell } from './grid';

const YES = new Set([...inEveryLanguage(({ yesNo }) => comparisonKey(yesNo.yes)), 'true']);
const NO = new Set([...inEveryLanguage(({ yesNo }) => comparisonKey(yesNo.no)), 'false']);

/** `ifEmpty` for an empty cell, null for a text that is neither. */
export function yesOrNo(cell: Cell, ifEmpty: boolean): boolean | null {
  const key = comparisonKey(cell);
  if (key === '') return ifEmpty;
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}

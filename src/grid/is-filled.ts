/** Whether a cell holds anything that a person can see. */
import { cleanText } from './clean-text';
import type { Cell } from './grid';

/** Cleaning a text is slow, and one that begins with a letter or a digit is never empty. */
export const isFilled = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[0-9A-Za-z]/.test(cell)) || cleanText(cell) !== '';

/** Whether a cell holds anything that a person can see. */
import { cleanText } from './clean-text';
import type { Cell } from './grid';

/** Cleaning a text is slow, and one that begins with a letter or a digit (0 … z) is never empty. It is asked of every column's cells. */
export const isFilled = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && cell >= '0' && cell < '{') || cleanText(cell) !== '';

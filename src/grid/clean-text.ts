/** Text as people wrote it, made comparable: what looks the same on the screen becomes the same text. */
import type { Cell } from './grid';

const ZERO_WIDTH = /[\u200b\u200c\u200d\u2060\ufeff]/g;
/** What Python's str.isspace calls white space: that of JavaScript and the five separators below. */

const WHITE_SPACE = /[\s\x1c-\x1f\x85]+/g;

/** A cell's text: numbers and truth values as Sheets shows them in a plain cell. */
export const cellText = (cell: Cell): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);

/** Composed letters (NFC), no zero-width marks, every run of white space one space, none at the ends. */
export const cleanText = (cell: Cell): string => {
  const text = cellText(cell);
  return text === '' ? '' : text.normalize('NFC').replace(ZERO_WIDTH, '').replace(WHITE_SPACE, ' ').trim();
};

/**
 * What labels and headers are compared by: clean, and without regard to capital letters. Unicode's case folding, as far as
 * lower case plus ß and final sigma go.
 */
export const comparisonKey = (cell: Cell): string =>
  cleanText(cell).toLowerCase().replace(/ß/g, 'ss').replace(/ς/g, 'σ');

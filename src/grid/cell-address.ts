/** Where a cell stands, as people say it in Sheets. */

import { columnLetters } from '../google/a1';

/** "Svar!C17" of zero-based row 16 and column 2. */
export const cellAddress = (tab: string, row: number, column: number): string =>
  `${tab}!${columnLetters(column)}${row + 1}`;

/** "Svar, rad 17" of zero-based row 16. */
export const rowAddress = (tab: string, row: number): string => `${tab}, rad ${row + 1}`;

/** Where a cell stands, as people say it in Sheets. */

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "Svar!C17" of zero-based row 16 and column 2. */
export const cellAddress = (tab: string, row: number, column: number): string =>
  `${tab}!${columnLetters(column)}${row + 1}`;

/** "Svar, rad 17" of zero-based row 16. */
export const rowAddress = (tab: string, row: number): string => `${tab}, rad ${row + 1}`;

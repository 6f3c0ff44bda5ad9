/** Ranges in A1 notation, from counted rows and columns. */

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** A tab's title as a range of all its cells; quoted, since a title may look like a cell ("A1") or hold spaces. */
export const wholeTab = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** Rows from … up to, but not with, `to`, counted from 0; all `columns` columns. */
export const rowsOf = (title: string, from: number, to: number, columns: number): string =>
  `${wholeTab(title)}!A${from + 1}:${columnLetters(Math.max(columns, 1) - 1)}${to}`;

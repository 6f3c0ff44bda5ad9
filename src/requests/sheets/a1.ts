/** Ranges in A1 notation, from counted rows and columns. */
import { columnLetters } from '../../google/a1';

/** A tab's title as a range of all its cells; quoted, since a title may look like a cell ("A1") or hold spaces. */
export const wholeTab = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** Rows from … up to, but not with, `to`, counted from 0; all `columns` columns. */
export const rowsOf = (title: string, from: number, to: number, columns: number): string =>
  `${wholeTab(title)}!A${from + 1}:${columnLetters(Math.max(columns, 1) - 1)}${to}`;

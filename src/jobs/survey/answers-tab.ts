/** Finds the tab with the answers and reads it, in pieces where it is large. */
import type { Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import { rowsOf, wholeTab } from '../../requests/sheets/a1';
import { readRanges } from '../workbook/read-ranges';
import type { Workbook, WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';

/** More cells than this are read a piece at a time. */
const CELLS_A_CALL = 200_000;

/** Unmarked tabs only: a tab of ours is never taken for one that Google Forms made. */
export function usualAnswersTab(workbook: Workbook): WorkbookTab | null {
  const marked = workbook.tabs.find((tab) => tab.key === 'answers');
  if (marked) return marked;
  const free = workbook.tabs.filter((tab) => tab.key === null);
  for (const name of inEveryLanguage(({ answersTabNames }) => answersTabNames).flat()) {
    const found = free.find((tab) => tab.title === name) ?? free.find((tab) => tab.title.startsWith(name));
    if (found) return found;
  }
  return null;
}

/** The tab that Inställningar names; null where it names none. Throws MISSING_ANSWERS_TAB { tab }. */
export function namedTab(workbook: Workbook, title: string): WorkbookTab | null {
  if (title === '') return null;
  const found = workbook.tabs.find((tab) => tab.title === title);
  if (!found) throw new SurveyError('MISSING_ANSWERS_TAB', { tab: title });
  return found;
}

/** Rows of a tab that are read in one call; `from` counted from 0. */
export interface Piece {
  readonly range: string;
  readonly from: number;
}

export function piecesOf(tab: WorkbookTab): readonly Piece[] {
  const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(tab.columnCount, 1)));
  if (tab.rowCount <= rowsACall) return [{ range: wholeTab(tab.title), from: 0 }];
  const pieces: Piece[] = [];
  for (let from = 0; from < tab.rowCount; from += rowsACall) {
    pieces.push({ range: rowsOf(tab.title, from, Math.min(from + rowsACall, tab.rowCount), tab.columnCount), from });
  }
  return pieces;
}

/** The pieces under each other; one that ends in empty rows comes back shorter than it was asked for. */
export function* readPieces(context: RunContext, pieces: readonly Piece[], first: Grid | null): Job<Grid> {
  if (pieces.length === 1 && first) return first;
  const rows: Grid[number][] = [];
  for (const [place, piece] of pieces.entries()) {
    const grid = place === 0 && first ? first : (yield* readRanges(context, [piece.range]))[0];
    while (rows.length < piece.from) rows.push([]);
    for (const row of grid ?? []) rows.push(row);
  }
  return rows;
}

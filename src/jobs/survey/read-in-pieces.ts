/**
 * Reads a large tab a piece at a time, and sees whether people changed its rows in between: the columns that tell rows apart are read
 * once more, in one call, and must be as they were in the pieces. A tab of one piece is one call, and needs no second look.
 */
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { Cell, Grid } from '../../grid/grid';
import { SurveyError } from '../../messages/survey-error';
import { columnLetters } from '../../google/a1';
import { rowsOf, wholeTab } from '../../requests/sheets/a1';
import { readRanges } from '../workbook/read-ranges';
import { readWorkbook, type WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';

/** More cells than this are read a piece at a time. */
const CELLS_A_CALL = 200_000;

/** Times that rows may be moved under us before we give up. */
const ATTEMPTS = 4;

/** What of a tab is read in its first call. */
export const firstRange = (tab: WorkbookTab): string => rangesOf(tab)[0] ?? wholeTab(tab.title);

function rangesOf({ title, rowCount, columnCount }: WorkbookTab): readonly string[] {
  const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(columnCount, 1)));
  if (rowCount <= rowsACall) return [wholeTab(title)];
  const ranges: string[] = [];
  for (let from = 0; from < rowCount; from += rowsACall)
    ranges.push(rowsOf(title, from, Math.min(from + rowsACall, rowCount), columnCount));
  return ranges;
}

/** `first`: what the first range gave. Throws ANSWERS_MOVING { tab } where rows are moved time and again. */
export function* readInPieces(context: RunContext, tab: WorkbookTab, first: Grid | null = null): Job<Grid> {
  let current = tab;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) current = yield* lookAgain(context, tab);
    const rows = yield* readAll(context, current, attempt === 0 ? first : null);
    if (rows === null) continue;
    if (rangesOf(current).length === 1) return rows;
    const settled = yield* settledRows(context, current, rows);
    if (settled !== null) return settled;
  }
  throw new SurveyError('ANSWERS_MOVING', { tab: tab.title });
}

/** null where so many rows have been deleted that a piece is no longer there. */
function* readAll(context: RunContext, tab: WorkbookTab, first: Grid | null): Job<Grid | null> {
  const ranges = rangesOf(tab);
  const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(tab.columnCount, 1)));
  const rows: Grid[number][] = [];
  for (const [place, range] of ranges.entries()) {
    const grid = place === 0 && first ? first : yield* readOne(context, range);
    if (grid === null) return null;
    // A piece that ends in empty rows comes back shorter than it was asked for.
    if (grid.length > 0) while (rows.length < place * rowsACall) rows.push([]);
    for (const row of grid) rows.push(row);
  }
  return rows;
}

function* readOne(context: RunContext, range: string): Job<Grid | null> {
  try {
    return (yield* readRanges(context, [range]))[0] ?? [];
  } catch (error) {
    if (error instanceof GoogleError && error.meaning === 'invalid') return null;
    throw error;
  }
}

/**
 * The rows where they still stand as they were read, with those that came below meanwhile; null where they do not. Of a form that is
 * answered all the time the last rows are left to the next reading.
 */
function* settledRows(context: RunContext, tab: WorkbookTab, read: Grid): Job<Grid | null> {
  const rows = [...read];
  for (let tail = 0; tail < ATTEMPTS; tail += 1) {
    const width = columnsThatTellApart(rows);
    const now = yield* readColumns(context, tab, width);
    if (rows.some((row, place) => keyOf(row, width) !== keyOf(now[place] ?? [], width))) return null;
    if (now.length <= rows.length) return rows;
    const below = yield* readOne(context, rowsOf(tab.title, rows.length, now.length, tab.columnCount));
    if (below === null) return null;
    for (const row of below) rows.push(row);
  }
  return rows.slice(0, read.length);
}

function* readColumns(context: RunContext, { title }: WorkbookTab, width: number): Job<Grid> {
  const answer = yield* call('sheets.spreadsheets.values.get', {
    spreadsheetId: context.spreadsheetId,
    range: `${wholeTab(title)}!A:${columnLetters(width - 1)}`,
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return (answer.values ?? []) as Grid;
}

/** Made of every row of a large tab, several times: a cell's text and a sign that no cell has. */
function keyOf(row: readonly Cell[], width: number): string {
  let key = '';
  for (let column = 0; column < width; column += 1) key += `${row[column] ?? ''}\u0000`;
  return key;
}

/** How many of the first columns it takes that no two different rows look the same in them. */
function columnsThatTellApart(rows: Grid): number {
  const all = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const different = (width: number): number => new Set(rows.map((row) => keyOf(row, width))).size;
  if (different(1) === rows.length) return 1;
  const whole = different(all);
  let width = 1;
  while (width < all && different(width) < whole) width = Math.min(all, width * 2);
  return width;
}

/** The tab as it is now. Throws MISSING_ANSWERS_TAB where it is gone. */
function* lookAgain(context: RunContext, tab: WorkbookTab): Job<WorkbookTab> {
  const { tabs } = yield* readWorkbook(context);
  const found = tabs.find(({ sheetId }) => sheetId === tab.sheetId);
  if (!found) throw new SurveyError('MISSING_ANSWERS_TAB', { tab: tab.title });
  return found;
}
